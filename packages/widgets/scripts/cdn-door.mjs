/** A rollup plugin that makes the doors of the CDN folder, and keeps its manifest. @module */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = 'dist/cdn/manifest.json';

const brotli = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sri = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
const about = (code) => ({ bytes: Buffer.byteLength(code), brotli: brotli(code), sri: sri(code) });

/** All the files that a chunk loads at once, itself included. */
function closure(bundle, name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const one of bundle[name].imports) closure(bundle, one, seen);
  return seen;
}

/** What an element is drawn with: its files, and the ones of each language. */
function drawnWith(bundle, chunks, entry) {
  const firstPaint = {};
  const words = {};
  const holding = (ending) =>
    chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(ending)));
  for (const { fileName, moduleIds, facadeModuleId } of chunks)
    for (const id of new Set([...moduleIds, facadeModuleId])) {
      const [, element] = /elements\/([^/]+)\/definition\.js$/.exec(id ?? '') ?? [];
      if (!element) continue;
      firstPaint[element] = [...new Set([...closure(bundle, entry), ...closure(bundle, fileName)])];
      const own = `elements/${element}/${element}`;
      if (holding(`${own}.en.js`)?.moduleIds.some((one) => one.endsWith(`${own}.js`))) continue;
      for (const language of languages(chunks)) {
        const files = [`${own}.${language}.js`, `internal/states.${language}.js`].map(holding);
        if (files[0])
          (words[element] ??= {})[language] = [...new Set(files.map((one) => one.fileName))];
      }
    }
  return { firstPaint, words };
}

const languages = (chunks) =>
  chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .flatMap((id) => /internal\/states\.([a-z]{2,3})\.js$/.exec(id)?.[1] ?? []);

/**
 * `tandem.js`, or `all.js`, which only points to the entry, and `manifest.json`. No file imports a door: a page
 * may name it by the address of `latest`, and a browser would take that for a module of its own.
 */
export const door = (name) => ({
  name: 'door',
  generateBundle(_, bundle) {
    const file = name === 'first' ? 'tandem.js' : `${name}.js`;
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const entry = chunks.find(({ isEntry }) => isEntry).fileName;
    const code = `export{registerLocale}from"./${entry}";\n`;
    const before = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
    const drawn = drawnWith(bundle, chunks, entry);
    const files = Object.fromEntries([
      [file, about(code)],
      ...chunks.map(({ fileName, code: text }) => [fileName, about(text)]),
    ]);
    const made =
      name === 'first'
        ? { version, entry: file, ...drawn, files }
        : { ...before, [name]: { entry: file, ...drawn }, files: { ...before.files, ...files } };
    this.emitFile({ type: 'asset', fileName: file, source: code });
    this.emitFile({
      type: 'asset',
      fileName: 'manifest.json',
      source: JSON.stringify(made, null, 2),
    });
  },
});
