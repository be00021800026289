// `npm test`: everything that needs no database server, on a fresh clone as well.

import { build, install, run } from './prepare.mjs';

install();
build();
run('npm', ['run', '--silent', 'test:unit']);
run('npm', ['run', '--silent', 'test:integration']);
run('npm', ['run', '--silent', 'test:e2e']);
