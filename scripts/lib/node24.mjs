/** The Node that the repository pins, for tools and services that need more than the one on the machine. @module */
import path from 'node:path';
import { at } from './paths.mjs';

/** Path of the pinned Node; it is there once dependencies are installed. */
export const node24 =
  process.platform === 'win32'
    ? at('node_modules/node/bin/node.exe')
    : at('node_modules/.bin/node');

/** Path of the Node 22 in which core is tested too; npm gives it under a name of its own. */
export const node22 = at(
  'node_modules/node22/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** An environment in which `node` is the pinned one and the repository's tools are on the PATH. */
export function toolEnv(folder, more = {}) {
  const bins = [
    path.dirname(node24),
    path.join(folder, 'node_modules/.bin'),
    at('node_modules/.bin'),
  ];
  const { PATH, Path, ...env } = process.env;
  return { ...env, PATH: [...bins, PATH ?? Path].join(path.delimiter), ...more };
}

/** The file to hand to the pinned Node so that it runs a tool of the repository. */
export const tool = {
  browsers: at('node_modules/@puppeteer/browsers/lib/main-cli.js'),
  eslint: at('node_modules/eslint/bin/eslint.js'),
  prettier: at('node_modules/prettier/bin/prettier.cjs'),
  stryker: at('node_modules/@stryker-mutator/core/bin/stryker.js'),
  tsc: at('node_modules/typescript/bin/tsc'),
  typedoc: at('node_modules/typedoc/bin/typedoc'),
  vitest: at('node_modules/vitest/vitest.mjs'),
  wtr: at('node_modules/@web/test-runner/dist/bin.js'),
};
