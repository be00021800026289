/** The run's server, see `environment.ts`; its Strapi is also there as `strapi`. */
declare const server: import('./server').TestServer;
