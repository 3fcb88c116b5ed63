/** Builds `dist/cdn`: what one script tag loads, as few minified modules, with a manifest of sizes and integrity. @module */
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { slim } from './scripts/slim.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const brotli = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sri = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** All the files that a chunk loads at once, itself included. */
function closure(bundle, name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const one of bundle[name].imports) closure(bundle, one, seen);
  return seen;
}

const about = (code) => ({ bytes: Buffer.byteLength(code), brotli: brotli(code), sri: sri(code) });

/**
 * `tandem.js`, which only points to the entry, and `manifest.json`. No file imports `tandem.js`: a page may
 * name it by the address of `latest`, and a browser would take that for a module of its own.
 */
const door = {
  name: 'door',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const { fileName: entry } = chunks.find(({ isEntry }) => isEntry);
    const code = `import"./${entry}";\n`;
    const firstPaint = {};
    for (const { fileName, facadeModuleId, moduleIds } of chunks) {
      const define = [facadeModuleId, ...moduleIds].find((id) =>
        /elements\/[^/]+\/define\.js$/.test(id ?? ''),
      );
      if (!define) continue;
      const files = ['tandem.js', ...closure(bundle, entry), ...closure(bundle, fileName)];
      firstPaint[define.split('/').at(-2)] = [...new Set(files)];
    }
    const files = Object.fromEntries([
      ['tandem.js', about(code)],
      ...chunks.map(({ fileName, code: text }) => [fileName, about(text)]),
    ]);
    const source = JSON.stringify({ version, entry: 'tandem.js', firstPaint, files }, null, 2);
    this.emitFile({ type: 'asset', fileName: 'tandem.js', source: code });
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
  },
};

/**
 * What a page with one share element needs before the first click, the autoloader included: one file, for
 * two compress worse; its class claims no tag until a page uses it.
 */
const entry = {
  name: 'entry',
  resolveId: (id) => (id === 'first' ? '\0first' : null),
  load: (id) =>
    id === '\0first'
      ? ['autoload', 'internal/define-element', 'elements/share/share']
          .map((name) => `export * from ${JSON.stringify(path.resolve(`dist/${name}.js`))};`)
          .join('\n')
      : null,
};

rmSync('dist/cdn', { recursive: true, force: true });

export default {
  input: { first: 'first' },
  preserveEntrySignatures: false,
  output: {
    dir: 'dist/cdn',
    format: 'es',
    chunkFileNames: ({ moduleIds, name }) =>
      `${name === 'define' ? path.basename(path.dirname(moduleIds.at(-1))) : name}-[hash].js`,
    entryFileNames: '[name]-[hash].js',
  },
  plugins: [
    entry,
    resolve({ browser: true }),
    slim(),
    terser({ ecma: 2022, module: true, compress: { passes: 3, unsafe_arrows: true } }),
    door,
  ],
  onwarn(warning, report) {
    // zod's own comments and cycles: nothing to repair here.
    if (!/node_modules/.test(warning.id ?? warning.ids?.[0] ?? '')) report(warning);
  },
};
