/** Jest over native ES modules; one project, so that one result file counts every test. */
export default {
  rootDir: '.',
  roots: ['<rootDir>/shared', '<rootDir>/server', '<rootDir>/client'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2024',
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: '<rootDir>/server/tools/jestSetup.mjs',
  reporters: ['default', '<rootDir>/server/tools/jestReporter.mjs'],
};
