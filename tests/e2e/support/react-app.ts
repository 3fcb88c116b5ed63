/**
 * Apps of React that use the bindings, bundled for a version of React: for a page, and for a server.
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import type { Files } from './page.js';

const bindings = fileURLToPath(new URL('../../../packages/react-bindings', import.meta.url));
const aliases = { 19: {}, 18: { react: 'react-18', 'react-dom': 'react-dom-18' } };

/** The versions of React that the bindings are for. */
export const VERSIONS = [19, 18] as const;

/** One of them. */
export type Version = (typeof VERSIONS)[number];

const bundle = (version: Version, code: string, options: BuildOptions) =>
  build({
    stdin: { contents: code, loader: 'tsx', resolveDir: bindings },
    absWorkingDir: bindings,
    alias: aliases[version],
    bundle: true,
    write: false,
    jsx: 'automatic',
    // What React has to say against an app, it says while one develops.
    jsxDev: false,
    define: { 'process.env.NODE_ENV': '"development"' },
    ...options,
  });

/** The files of a page's app: `/NAME.js` and what it loads. */
export async function pageFiles(version: Version, name: string, code: string): Promise<Files> {
  const options = { format: 'esm', splitting: true, outdir: '/', entryNames: name } as const;
  const { outputFiles = [] } = await bundle(version, code, options);
  return Object.fromEntries(outputFiles.map((one) => [one.path, one.contents]));
}

/** What an app's `html` says that a server renders. */
export async function rendered(version: Version, code: string): Promise<string> {
  const { outputFiles = [] } = await bundle(version, code, {
    ...{ format: 'cjs', platform: 'node', conditions: ['node'], mainFields: ['module', 'main'] },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'tandem-react-'));
  const file = path.join(folder, 'server.cjs');
  writeFileSync(file, outputFiles[0]?.contents ?? '');
  try {
    return (createRequire(file)(file) as { html: string }).html;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
