// Serves one compiled Strapi for a benchmark: `node serve.mjs DIST_FOLDER`. Prints `listening <port>`.

import { createRequire } from 'node:module';
import process from 'node:process';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const [distDir] = process.argv.slice(2);
const strapi = createStrapi({ appDir: process.cwd(), distDir, serveAdminPanel: false });
await strapi.load();
strapi.server.mount();
strapi.server.httpServer.listen(0, '127.0.0.1', () => {
  console.log(`listening ${strapi.server.httpServer.address().port}`);
});
