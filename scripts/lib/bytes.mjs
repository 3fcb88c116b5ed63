/** What a page with elements loads from the folder that one script tag points to, in brotli bytes. @module */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { at, readJson } from './paths.mjs';
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
  return withImports(readJson(cdn, 'manifest.json').firstPaint[element]);
}

/** The text of a file in that folder. */
export const codeOf = (file) => readFileSync(at(cdn, file), 'utf8');

/** Size of a file as a CDN sends it: brotli at its best. */
export function brotliSize(file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(at(cdn, file)), { params }).length;
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
