// `node scripts/healthy.mjs [ADDRESS]`: exits with 0 when the server on this machine is ready, or the address answers.

import process from 'node:process';

const own = `http://127.0.0.1:${process.env.PORT || 1337}/api/disclosure/health`;
const answer = await fetch(process.argv[2] ?? own, { signal: AbortSignal.timeout(4_000) }).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
