// `npm run demo`: from a fresh clone to a running server with sample data in it.

import { build, install, run } from './prepare.mjs';

install();
build();
run(process.execPath, ['scripts/sample-data.mjs']);
run('npm', ['run', '--silent', 'start']);
