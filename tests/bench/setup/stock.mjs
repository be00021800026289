import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A middleware of the plugin, with or without options. */
const ours = /(?:\{ name: 'plugin::disclosure[^']*', config: \{[^}]*\} \}|'plugin::disclosure[^']*'),?/g;

/** The application without the plugin: Strapi's own middlewares, none on a route, nothing else changed. */
export function makeStock(dist, stock) {
  mkdirSync(path.dirname(stock), { recursive: true });
  cpSync(dist, stock, { recursive: true, filter: (file) => !file.startsWith(path.join(dist, 'build')) });
  rmSync(path.join(stock, 'src/plugins'), { recursive: true });
  appendFileSync(
    path.join(stock, 'config/middlewares.js'),
    'const stack = exports.default; const isOurs = (one) => (one.name ?? one).startsWith("plugin::disclosure"); ' +
      'exports.default = (context) => stack(context).filter((one) => !isOurs(one));',
  );
  appendFileSync(
    path.join(stock, 'config/plugins.js'),
    'const all = exports.default; exports.default = (context) => { const { disclosure, ...rest } = all(context); return rest; };',
  );
  for (const type of ['organization', 'report']) {
    const routes = path.join(stock, `src/api/${type}/routes/${type}.js`);
    writeFileSync(routes, readFileSync(routes, 'utf8').replace(ours, ''));
  }
}
