// The layers of the house, and which of them each may import.
import { builtinModules } from 'node:module';

const builtins = builtinModules.map((name) => `node:${name}`);
const plugin = 'src/plugins/disclosure';
const server = `${plugin}/server/src`;
const admin = `${plugin}/admin/src`;
const adminBase = ['model', 'contracts', 'admin form', 'admin words', 'admin addresses', 'admin api'];
const serverBase = [
  'model',
  'contracts',
  'errors',
  'input',
  'content types',
  'queries',
  'services',
  'exchange',
  'database',
];

/**
 * From the most particular folder to the least; a file belongs to the first that holds it. `may` names
 * the layers it may import besides itself (`exchange` means those within it too), `packages` the only packages (all,
 * when absent).
 */
export const layers = [
  // `diff` is pure as the model is: it aligns two lists, which differences between two versions are made of.
  { name: 'model', path: `${plugin}/model`, may: [], packages: ['canonicalize', '@noble/hashes', 'diff'] },
  { name: 'contracts', path: `${plugin}/contracts`, may: ['model'], packages: ['zod'] },
  // The admin panel, from the ground up. What is worked out of the form's values knows no screen and no Strapi.
  { name: 'admin form', path: `${admin}/form`, may: ['model', 'contracts'], packages: ['node-diff3', 'htmlparser2'] },
  { name: 'admin translations', path: `${admin}/translations`, may: ['model', 'admin addresses'] },
  { name: 'admin addresses', path: `${admin}/uids`, may: ['model'], packages: [] },
  { name: 'admin words', path: `${admin}/words`, may: ['model', 'admin translations', 'admin addresses'] },
  { name: 'admin api', path: `${admin}/api`, may: ['model', 'contracts', 'admin form', 'admin addresses'] },
  // Below the parts, which reach Strapi's form and its page through the bridge alone.
  { name: 'admin form bridge', path: `${admin}/form-bridge`, may: ['model', 'admin form', 'admin words'] },
  { name: 'admin parts', path: `${admin}/parts`, may: [...adminBase, 'admin form bridge'] },
  { name: 'admin shell', path: `${admin}/shell`, may: [...adminBase, 'admin form bridge', 'admin parts'] },
  // What is left is the registration.
  {
    name: 'admin',
    path: `${plugin}/admin`,
    may: [...adminBase, 'admin translations', 'admin form bridge', 'admin parts', 'admin shell'],
  },
  { name: 'content types', path: `${server}/content-types`, may: ['model'] },
  { name: 'errors', path: `${server}/errors`, may: ['model'] },
  { name: 'input', path: `${server}/input`, may: ['model', 'contracts', 'errors', 'exchange'] },
  { name: 'queries', path: `${server}/queries`, may: ['model', 'errors', 'content types'] },
  { name: 'database', path: `${server}/database`, may: ['model', 'errors', 'content types'] },
  // Within the importer: how printed words resemble declared ones, by thresholds with names; and the passes above both.
  { name: 'exchange evidence', path: `${server}/exchange/mapping/evidence`, may: ['model'], packages: [] },
  {
    name: 'exchange words',
    path: `${server}/exchange/words`,
    may: ['model', 'exchange evidence'],
    packages: ['fastest-levenshtein', 'lru-cache'],
  },
  {
    name: 'exchange mapping',
    path: `${server}/exchange/mapping`,
    may: ['model', 'contracts', 'exchange'],
    packages: builtins,
  },
  { name: 'exchange', path: `${server}/exchange`, may: ['model', 'contracts', 'errors', 'content types', 'exchange'] },
  {
    name: 'services',
    path: `${server}/services`,
    may: ['model', 'contracts', 'errors', 'input', 'content types', 'exchange', 'database'],
  },
  { name: 'openapi', path: `${server}/openapi`, may: serverBase },
  ...['controllers', 'routes', 'graphql', 'documents', 'middlewares', 'policies'].map((name) => ({
    name,
    path: `${server}/${name}`,
    may: [...serverBase, 'openapi'],
  })),
  // What stands beside Strapi's stack: the record ahead of it, the command line, the figures of whoever watches.
  { name: 'record answers', path: `${server}/record-answers`, may: [...serverBase, 'routes'] },
  { name: 'command line', path: `${server}/command-line`, may: serverBase },
  { name: 'metrics', path: `${server}/metrics`, may: ['services'] },
  { name: 'permissions', path: `${server}/permissions`, may: serverBase },
  // What is left registers all of it.
  { name: 'server', path: `${plugin}/server`, may: 'its own', own: `${plugin}/server`, also: ['model', 'contracts'] },
  { name: 'api', path: 'src/api', may: [] },
  { name: 'components', path: 'src/components', may: [] },
  // The site knows the server by its public API alone; of the model it takes labels and the printed form.
  { name: 'client', path: 'client', may: [], packages: ['openapi-fetch'] },
  {
    name: 'site',
    path: 'site',
    may: ['model', 'client'],
    packages: ['hono', '@hono/node-server', 'lru-cache', ...builtins],
  },
];
