/** Every file of the playground by its name: pages in two languages, the style sheet, and the modules. @module */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { elements } from './describe.mjs';
import { index, page } from './html.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Makes the files.
 *
 * @param docs where the documentation site is, seen from the playground's folder
 */
export async function playgroundFiles(docs = '../') {
  const sheets = ['../public/base.css', 'playground.css'].map((name) => readFile(here(name)));
  const files = new Map([['playground.css', Buffer.concat(await Promise.all(sheets))]]);
  for (const [language, folder, up] of [
    ['en', '', ''],
    ['fr', 'fr/', '../'],
  ]) {
    const place = { language, up, docs: docs.startsWith('/') ? docs : `${up}${docs}` };
    files.set(`${folder}index.html`, index(place));
    for (const element of elements())
      files.set(`${folder}${element.name}.html`, page(element, place));
  }
  for (const [name, body] of await modules()) files.set(name, body);
  return files;
}

async function modules() {
  // Loaded when it is needed: nobody else waits for it.
  const { build } = await import('esbuild');
  const outdir = here('dist');
  const { outputFiles } = await build({
    entryPoints: [here('play.js')],
    ...{ bundle: true, splitting: true, minify: true, format: 'esm', target: 'es2022' },
    ...{ outdir, write: false, logLevel: 'silent' },
  });
  return outputFiles.map(({ path, contents }) => [path.slice(outdir.length + 1), contents]);
}
