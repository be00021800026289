/** @type {Partial<import('jest').Config>} */
const shared = {
  rootDir: __dirname,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/.tmp/'],
  transform: {
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
      testMatch: ['<rootDir>/{src,database}/**/*.test.ts', '<rootDir>/tests/unit/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'integration',
      testEnvironment: '<rootDir>/tests/integration/setup/environment.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/integration/setup/timeout.ts'],
      globalTeardown: '<rootDir>/tests/integration/setup/teardown.ts',
      testMatch: ['<rootDir>/tests/integration/**/*.int.test.ts'],
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
