/** What three bundlers make of some code, for production: our packages as they are built, minified into one file. @module */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';
import { at } from './paths.mjs';

/** Each takes the code of an entry, as if it lay in the repository's root, and answers with the bundle. */
export const bundlers = {
  async esbuild(code) {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: at() },
      ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', platform: 'browser' },
      write: false,
    });
    return outputFiles[0].text;
  },

  rollup: (code) =>
    inFolder(async (entry) => {
      const plugins = [nodeResolve(), terser()];
      const bundle = await rollup({ input: entry, plugins, logLevel: 'silent' });
      const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
      await bundle.close();
      return output[0].code;
    }, code),

  webpack: (code) =>
    inFolder(async (entry, folder) => {
      const compiler = webpack({
        ...{ mode: 'production', target: ['web', 'es2022'], entry, devtool: false },
        ...{ output: { path: folder, filename: 'out.js' }, performance: false },
      });
      await compiled(compiler);
      return readFileSync(path.join(folder, 'out.js'), 'utf8');
    }, code),
};

const compiled = (compiler) =>
  new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      const problem = error ?? (stats?.hasErrors() && new Error(stats.toString('errors-only')));
      if (problem) reject(problem);
      else resolve();
    });
  });

/** Bundlers that read files get one, in a folder that sees the repository's packages. */
async function inFolder(act, code) {
  const folder = mkdtempSync(at('node_modules/.tandem-bundle-'));
  const entry = path.join(folder, 'entry.mjs');
  writeFileSync(entry, code);
  try {
    return await act(entry, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
