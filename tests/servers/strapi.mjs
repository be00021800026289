// A Strapi server on the database that the environment names. `node strapi.mjs DIST`: `DIST` is this application's
// build, or a stock one without the plugin. Tells its parent the port.

import { createRequire } from 'node:module';
import path from 'node:path';
import { answerForUsage, portOf } from './usage.mjs';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');

const distDir = path.resolve(process.argv[2]);
const strapi = await createStrapi({ appDir: process.cwd(), distDir, serveAdminPanel: false }).load();
strapi.server.mount();
const { httpServer } = strapi.server;
// A connection that its client left idle is not closed just as the next request takes it.
httpServer.keepAliveTimeout = 600_000;
httpServer.listen(0, '127.0.0.1', () => answerForUsage({ port: portOf(httpServer) }));
