/** The tests that mutants are shown to: those of core's decisions, with a tenth of the random cases. @module */
import { defineConfig } from 'vitest/config';

const fromSource = ['tandem-source', 'node', 'import', 'module', 'default'];
const rooms = process.env.TANDEM_ROOMS ?? '{rules,links,composer,networks}';

export default defineConfig({
  resolve: { conditions: fromSource },
  ssr: { resolve: { conditions: fromSource } },
  test: {
    globals: true,
    include: [`packages/core/src/${rooms}/**/*.test.ts`],
    setupFiles: ['scripts/mutation/fewer-cases.mjs'],
    // A million codes for each mutant would take a day; what they show is shown by a few as well.
    testNamePattern: /^(?!a thousand codes)/,
    testTimeout: 60_000,
  },
});
