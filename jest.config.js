const path = require('node:path');
const onServer = ['postgres', 'mysql'].includes(process.env.DATABASE_CLIENT);

// The aliases of tsconfig.json, as jest wants them: `#contracts/*` becomes `^#contracts/(.*)$`.
const { paths } = require('./tsconfig.json').compilerOptions;
const aliases = Object.fromEntries(
  Object.entries(paths).map(([alias, [target]]) => [
    `^${alias.replace('*', '(.*)')}$`,
    path.join(__dirname, target.replace('*', '$1').replace(/\.ts$/, '')),
  ]),
);

/** @type {Partial<import('jest').Config>} */
const shared = {
  rootDir: __dirname,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/site/dist/', '<rootDir>/build/', '<rootDir>/.tmp/'],
  moduleNameMapper: aliases,
  transform: {
    // The site's pages are JSX for its own server; its scripts are modules that the browser loads as they are.
    [`^${__dirname}/site/.+\\.(tsx?|js)$`]: [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'hono/jsx' } },
        },
      },
    ],
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } }],
  },
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      setupFilesAfterEnv: ['<rootDir>/tests/unit/setup/timeout.ts'],
      testMatch: [
        '<rootDir>/{src,database}/**/*.test.ts',
        '<rootDir>/site/src/**/*.test.{ts,tsx}',
        '<rootDir>/tests/unit/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'integration',
      testEnvironment: '<rootDir>/tests/integration/setup/environment.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/integration/setup/timeout.ts'],
      globalTeardown: '<rootDir>/tests/integration/setup/teardown.ts',
      testMatch: ['<rootDir>/tests/integration/**/*.int.test.ts'],
      // What only one database does is tried on that one.
      testPathIgnorePatterns: ['/node_modules/', ...(onServer ? ['/sqlite-[^/]*$'] : [])],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: '<rootDir>/tests/e2e/setup/environment.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/e2e/setup/timeout.ts'],
      globalTeardown: '<rootDir>/tests/e2e/setup/teardown.ts',
      testMatch: ['<rootDir>/tests/e2e/**/*.e2e.test.ts'],
    },
    {
      ...shared,
      displayName: 'rendered',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/rendered/**/*.rendered.test.ts'],
    },
  ],
};
