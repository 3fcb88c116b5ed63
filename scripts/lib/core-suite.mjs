/** The whole suite of core as one program, for the places where no test runner goes. @module */
import { build } from 'esbuild';
import { filesUnder } from './files.mjs';
import { at, root } from './paths.mjs';

const ofCore = () => filesUnder(['packages/core/src'], /\.test\.ts$/);

/** A module that declares every test of core, then runs them in a place: `worker` or `node`. */
export const coreSuite = (place) =>
  ['tests/engines/runner.mjs', ...ofCore(), `tests/engines/in-${place}.mjs`]
    .map((file) => `import '/${file}';`)
    .join('\n');

const fromRoot = {
  name: 'from-root',
  setup({ onResolve }) {
    onResolve({ filter: /^\/(?:packages|tests)\// }, ({ path }) => ({ path: at(path) }));
  },
};

/** What users get instead of the sources: one module in `dist/` stands for one in `src/`, and is not bundled; helpers of tests are. */
const asPublished = {
  name: 'as-published',
  setup({ onResolve }) {
    const core = at('packages/core/src');
    onResolve({ filter: /^\./ }, ({ path, importer, resolveDir }) => {
      if (!importer.startsWith(core) || !path.endsWith('.js')) return undefined;
      if (path.startsWith('./testing/')) return undefined;
      const file = new URL(path, `file://${resolveDir}/`).href;
      return { path: file.replace('/packages/core/src/', '/packages/core/dist/'), external: true };
    });
    onResolve({ filter: /^@tandem-advocacy\// }, ({ path }) => ({ path, external: true }));
  },
};

/** Everything in one script, from source: a service worker imports nothing later. */
export async function coreSuiteInOneFile() {
  const { outputFiles } = await build({
    ...common('worker'),
    format: 'iife',
    platform: 'browser',
    conditions: ['tandem-source'],
    write: false,
  });
  return outputFiles[0].text;
}

/** A service worker whose bundler left a part of core to be loaded later; it answers with the code of what fails. */
export async function splitServiceWorker() {
  const { outputFiles } = await build({
    ...common('worker'),
    stdin: { contents: SPLIT, resolveDir: root },
    format: 'iife',
    conditions: ['tandem-source'],
    plugins: [{ name: 'left-out', setup: (bundler) => leaveOut(bundler, /\/service\.js$/) }],
    write: false,
  });
  return outputFiles[0].text;
}

const SPLIT = `import { createTandem } from '@tandem-advocacy/core';
  addEventListener('message', ({ ports: [port] }) =>
    createTandem({ endpoint: 'https://tandem.test' })
      .content.list()
      .catch(({ code }) => port.postMessage(code)));`;

const leaveOut = ({ onResolve }, filter) =>
  onResolve({ filter }, ({ path }) => ({ path, external: true }));

/** Writes the suite for Node: its tests bundled, core itself taken from what was built. */
export async function writeCoreSuiteForNode(outfile) {
  await build({
    ...common('node'),
    format: 'esm',
    platform: 'node',
    plugins: [fromRoot, asPublished],
    outfile,
  });
}

const common = (place) => ({
  stdin: { contents: coreSuite(place), resolveDir: root, sourcefile: `core-in-${place}.js` },
  bundle: true,
  target: 'es2022',
  sourcemap: 'inline',
  plugins: [fromRoot],
  logLevel: 'silent',
});
