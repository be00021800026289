const get = <Handler extends string>(path: string, handler: Handler) => ({ method: 'GET' as const, path, handler });

/**
 * Public routes of the record below `/api/disclosure`. They are answered ahead of Strapi's router (decision 5), by the
 * handler of this name in `record-answers`; `HEAD` goes wherever `GET` does. The first that fits answers.
 */
export const recordRoutes = [
  get('/publications', 'list'),
  get('/publications.csv', 'download'),
  get('/publications.parquet', 'download'),
  get('/publications.zip', 'download'),
  get('/publications/:organization.:format?', 'body'),
  get('/publications/:organization/:year.:format?', 'publication'),
  get('/publications/:organization/:year/versions', 'versions'),
  get('/publications/:organization/:year/diff', 'differences'),
];

/** Pages of this server outside the API, answered in the same place; the guides and their pictures lie below `guide`. */
export const pages = { home: '/', guide: '/guide' } as const;

export type RecordHandler = (typeof recordRoutes)[number]['handler'];
