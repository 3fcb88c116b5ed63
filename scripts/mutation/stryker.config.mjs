/** How mutants are made and judged: core's decisions, each mutant by the tests that reach it. @module */
const rooms = process.env.TANDEM_ROOMS ?? '{rules,links,composer}';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/ignore-messages.mjs'],
  ignorers: ['messages'],
  vitest: { configFile: 'scripts/mutation/vitest.config.mjs', related: false },
  mutate: [
    `packages/core/src/${rooms}/**/*.ts`,
    '!packages/core/src/**/*.test.ts',
    '!packages/core/src/**/index.ts',
  ],
  ignorePatterns: [
    '**/dist',
    '**/.tandem*',
    '.cache',
    '.tmp',
    'docs',
    'examples',
    'bench',
    'tests',
    'packages/{server,widgets,react-bindings}',
  ],
  coverageAnalysis: 'perTest',
  // A constant is read once, when its file is loaded: changing it would take a run of everything each time.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: '.cache/mutation.json' },
};
