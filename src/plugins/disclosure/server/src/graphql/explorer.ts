/** What a browser is shown at the GraphQL address: an explorer that needs no internet. */

import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { label } from '../../../model';
import { notFound } from '../errors';

/** Served as they stand in the packages, whose versions are pinned. */
const files: Readonly<Record<string, { file: readonly [name: string, inside: string]; type: string }>> = {
  'graphiql.js': { file: ['graphiql', 'graphiql.min.js'], type: 'text/javascript; charset=utf-8' },
  'graphiql.css': { file: ['graphiql', 'graphiql.min.css'], type: 'text/css; charset=utf-8' },
  'react.js': { file: ['react', 'umd/react.production.min.js'], type: 'text/javascript; charset=utf-8' },
  'react-dom.js': { file: ['react-dom', 'umd/react-dom.production.min.js'], type: 'text/javascript; charset=utf-8' },
};

const example = `{
  reports(filters: { year: { gte: 2020 } }, sort: "year:desc") {
    title
    year
    organization { name code }
    applications { row total }
  }
}
`;

/** In production the server keeps its schema to itself; the explorer then runs queries without asking for one. */
const given = () => ({ defaultQuery: example, ...(process.env.NODE_ENV === 'production' && { schema: null }) });

/** What the page runs; a file of its own, so that its policy allows no script in the page. */
const start = () => `const fetcher = GraphiQL.createFetcher({ url: location.pathname });
const explorer = React.createElement(GraphiQL, { fetcher, ...${JSON.stringify(given())} });
ReactDOM.createRoot(document.getElementById('explorer')).render(explorer);
`;

/** The editor writes styles into the page as it draws; nothing else comes from anywhere but this server. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const pageAt = (folder: string): string => `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphQL</title>
<link rel="stylesheet" href="${folder}/graphiql.css">
<style>html, body, #explorer { height: 100%; margin: 0; }</style>
</head>
<body>
<div id="explorer">需要 JavaScript / JavaScript is needed</div>
${['react.js', 'react-dom.js', 'graphiql.js', 'start.js'].map((file) => `<script src="${folder}/${file}"></script>`).join('\n')}
</body>
</html>
`;

function send(ctx: Context): void {
  const name: string = ctx.params.file;
  const found = Object.hasOwn(files, name) ? files[name] : undefined;
  if (!found && name !== 'start.js') throw notFound(['file'], label('没有这个文件', 'There is no such file'));
  ctx.set('Cache-Control', 'public, max-age=3600');
  ctx.type = found?.type ?? 'text/javascript; charset=utf-8';
  ctx.body = found ? createReadStream(locate(found.file)) : start();
}

const locate = ([name, inside]: readonly [string, string]): string =>
  path.join(path.dirname(require.resolve(`${name}/package.json`)), inside);

/** Shows the explorer in place of one that is fetched from the internet. */
export function registerExplorer(strapi: Core.Strapi): void {
  const folder = `${strapi.plugin('graphql').config('endpoint')}/explorer`;
  const renderLandingPage = async () => ({ html: pageAt(folder) });
  strapi.config.set('plugin::graphql.landingPage', () => ({ serverWillStart: async () => ({ renderLandingPage }) }));
  strapi.server.routes([{ method: 'GET', path: `${folder}/:file`, handler: send, config: { auth: false } }]);
}
