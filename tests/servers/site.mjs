// The public site in front of a server. `node site.mjs API`. Tells its parent the port.

import { createRequire } from 'node:module';
import path from 'node:path';
import { answerForUsage } from './usage.mjs';

const require = createRequire(import.meta.url);
const built = (name) => require(path.resolve('site/dist/site/src', name));
const configuration = built('configuration.js').siteConfiguration({ GONGKAI_API: process.argv[2], SITE_PORT: '0' });
const { port } = await built('server.js').startSite({ ...configuration, host: '127.0.0.1' });
answerForUsage({ port });
