/** What each route of the plugin answers: one shape an endpoint, for the server and for the screens. */
export * from './board';
export * from './checks';
export * from './desk';
export * from './errors';
export * from './exports';
export * from './health';
export * from './imports';
export * from './layouts';
export * from './organization-lists';
export * from './people';
export * from './publications';
export * from './routes';
export * from './schemas';
export * from './statistics';
