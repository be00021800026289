// Loads the sample data into the database that the environment names, with what is compiled already.

import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const distDir = path.resolve('dist');
const { loadSampleData } = require(path.join(distDir, 'database/sample-data/load.js'));

const strapi = await createStrapi({ appDir: process.cwd(), distDir, serveAdminPanel: false }).load();
await loadSampleData(strapi, () => undefined);
process.exit(0);
