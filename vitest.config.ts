/** How tests that need no browser page run: `unit` from source, `tools` on the repository itself, `e2e` on what was built. @module */
import { defineConfig } from 'vitest/config';

const fromSource = ['tandem-source', 'node', 'module', 'default'];
export default defineConfig({
  oxc: { decorator: { legacy: true }, typescript: { removeClassFieldsWithoutInitializer: true } },
  test: {
    // A file at a time leaves a second core idle; most of a run is loading.
    maxWorkers: '100%',
    // What comes at once costs nothing; a busy machine may take longer than the second that is the default.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        resolve: { conditions: fromSource },
        ssr: { resolve: { conditions: fromSource } },
        test: {
          name: 'unit',
          globals: true,
          testTimeout: 20_000,
          provide: { postgres: undefined },
          exclude: ['**/node_modules/**', '**/*.postgres.test.ts'],
          include: [
            'packages/{core,server}/src/**/*.test.ts',
            'packages/react-bindings/src/**/*.test.{ts,tsx}',
            'examples/intranet/**/*.test.mjs',
          ],
        },
      },
      {
        extends: true,
        resolve: { conditions: fromSource },
        ssr: { resolve: { conditions: fromSource } },
        test: {
          name: 'postgres',
          globals: true,
          testTimeout: 180_000,
          hookTimeout: 60_000,
          globalSetup: ['scripts/lib/postgres-setup.mjs'],
          include: [
            'packages/server/src/{clicks,live,middleware,routes,store}/*.test.ts',
            'packages/server/src/**/*.postgres.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'tools',
          include: ['scripts/**/*.test.mjs', 'tests/*.test.mjs'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: process.env['STRACE_PATH'] ? [] : ['tests/e2e/**/*.strace.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'portals',
          include: ['tests/portals/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
