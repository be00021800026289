// `npm run site`: the public site alone. It reads the API at GONGKAI_API.

import { createRequire } from 'node:module';
import path from 'node:path';
import { buildSite } from './prepare.mjs';

buildSite();
createRequire(import.meta.url)(path.resolve('site/dist/site/src/index.js'));
