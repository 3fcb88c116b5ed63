/** Brotli bytes: of what a page with elements loads, and of what a bundler makes of a door of core. @module */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { at, readJson, root } from './paths.mjs';
import { PlainError } from './say.mjs';

const cdn = 'packages/widgets/dist/cdn';
const imports = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^'"();]*?from\s*)?["'](\.[^"']+)["']/g;

/** Files loaded before the first click of a page with that element alone, static imports included. */
export function firstPaint(element) {
  if (!existsSync(at(cdn, 'manifest.json'))) {
    throw new PlainError(
      'packages/widgets/dist/cdn/manifest.json is not there: npm run build makes it.',
    );
  }
  const { entry, firstPaint: painted } = readJson(cdn, 'manifest.json');
  return withImports([entry, ...painted[element]]);
}

/**
 * The files of every element together in one language: `all.js`, what it brings, and the words. That is all that a
 * member's page loads by itself; an end-to-end test looks. What a click brings (the composer, the fine print), what
 * stands at the end of a course and what a lead's desk adds come later.
 */
export function filesOfAll(language) {
  const { all } = readJson(cdn, 'manifest.json');
  const words = Object.values(all.words).flatMap((one) => one[language]);
  return [
    ...new Set([...withImports([all.entry, ...Object.values(all.firstPaint).flat()]), ...words]),
  ];
}

/** Bytes of every element together, by language. */
export function everything() {
  const { all } = readJson(cdn, 'manifest.json');
  const languages = Object.keys(Object.values(all.words)[0]);
  return Object.fromEntries(languages.map((one) => [one, sum(filesOfAll(one))]));
}

/**
 * What each further element adds to a page that has the others: its own files, and its words in the language
 * that takes most. What two elements share is counted in `everything`.
 */
export function further() {
  const { firstPaint: painted, words } = readJson(cdn, 'manifest.json');
  const uses = Object.values(painted).flat();
  const alone = (file) => uses.filter((one) => one === file).length === 1;
  const others = Object.entries(painted).filter(([name]) => name !== 'share');
  return Object.fromEntries(
    others.map(([name, files]) => {
      const own = Object.values(words[name] ?? {}).map((all) => sum(all.slice(0, 1)));
      return [name, sum(files.filter(alone)) + Math.max(0, ...own)];
    }),
  );
}

const sum = (files) => [...new Set(files)].reduce((total, file) => total + brotliSize(file), 0);

/** The text of a file in that folder. */
export const codeOf = (file) => readFileSync(at(cdn, file), 'utf8');

/** Size of a file as a CDN sends it: brotli at its best. */
export const brotliSize = (file) => compressed(readFileSync(at(cdn, file)));

/** Doors of core, each with what a page would write to have all of it in one file. */
export const doors = {
  links: "export * from '@tandem-advocacy/core/links';",
  composer:
    "export * from '@tandem-advocacy/core/networks'; export * from '@tandem-advocacy/core/composer';",
  rules: "export * from '@tandem-advocacy/core/rules';",
  schemas: "export * from '@tandem-advocacy/core/schemas';",
  errors: "export * from '@tandem-advocacy/core/errors';",
  session: "export * from './packages/core/src/session.ts';",
  client: "export { createTandem } from '@tandem-advocacy/core';",
};

/** Size of some code with all that it imports, minified into one file: what loads later is counted too. */
export async function bundleSize(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', platform: 'browser' },
    ...{ write: false, conditions: ['tandem-source'] },
  });
  return compressed(outputFiles[0].contents);
}

function compressed(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(bytes, { params }).length;
}

function withImports(files, seen = new Set()) {
  for (const file of files.filter((one) => !seen.has(one))) {
    seen.add(file);
    const next = [...codeOf(file).matchAll(imports)].map(([, specifier]) => specifier);
    withImports(
      next.map((specifier) => new URL(specifier, `file:///${file}`).pathname.slice(1)),
      seen,
    );
  }
  return [...seen];
}
