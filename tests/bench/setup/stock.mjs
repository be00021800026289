import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The application without the plugin: Strapi's own middlewares, no route middleware, nothing else changed. */
export function makeStock(dist, stock) {
  mkdirSync(path.dirname(stock), { recursive: true });
  cpSync(dist, stock, { recursive: true, filter: (file) => !file.startsWith(path.join(dist, 'build')) });
  rmSync(path.join(stock, 'src/plugins'), { recursive: true });
  appendFileSync(
    path.join(stock, 'config/middlewares.js'),
    "exports.default = exports.default.filter((name) => !name.startsWith('plugin::disclosure'));",
  );
  appendFileSync(
    path.join(stock, 'config/plugins.js'),
    'const all = exports.default; exports.default = (context) => { const { disclosure, ...rest } = all(context); return rest; };',
  );
  const routes = path.join(stock, 'src/api/report/routes/report.js');
  writeFileSync(routes, readFileSync(routes, 'utf8').replace(/'plugin::disclosure[^']*'/g, ''));
}
