/** The run's browser, see `environment.ts`. */
declare const browser: import('playwright-core').Browser;
