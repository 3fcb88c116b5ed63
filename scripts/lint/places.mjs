/** Turns file names and import specifiers into places (`core/links/code`), and matches places with patterns. @module */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, as an absolute path. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const packages = { core: 'core', widgets: 'widgets', react: 'react-bindings', server: 'server' };

/** The place of a file, or `undefined` when it lies outside packages and examples. */
export function placeOfFile(file) {
  const relative = path.relative(root, file).split(path.sep).join('/');
  const inPackage = /^packages\/([^/]+)\/src\/(.+)$/.exec(relative);
  if (inPackage) return `${inPackage[1]}/${bare(inPackage[2])}`;
  return relative.startsWith('examples/') ? bare(relative) : undefined;
}

/** The place that a specifier leads to: a place of ours, or the package it names. */
export function placeOfImport(specifier, file) {
  if (specifier.startsWith('.')) {
    return placeOfFile(path.resolve(path.dirname(file), specifier)) ?? specifier;
  }
  const own = /^@tandem-advocacy\/([^/]+)(?:\/(.+))?$/.exec(specifier);
  if (!own || !packages[own[1]]) return specifier;
  return `${packages[own[1]]}/${own[2] ? bare(own[2]) : 'index'}`;
}

/** The first step that `*` stood for, `''` when nothing did, or `undefined` when the place does not match. */
export function matchPlace(pattern, place) {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '([^/]+)');
  const found = new RegExp(`^${source}(?:/|$)`).exec(place);
  return found ? (found[1] ?? '') : undefined;
}

/** Whether one of the patterns matches the place; `type:` patterns count for imports of types only. */
export function matchesAny(patterns, place, { typeOnly = false } = {}) {
  return patterns.some((pattern) => {
    const isType = pattern.startsWith('type:');
    return (
      (!isType || typeOnly) && matchPlace(isType ? pattern.slice(5) : pattern, place) !== undefined
    );
  });
}

/** Whether a file is a test, or stands in for something in tests. */
export function isTest(file) {
  return /\.test\.[cm]?[jt]sx?$|[\\/]testing[\\/]|[\\/]testing(?:-[a-z-]+)?\.ts$/.test(file);
}

function bare(file) {
  return file.replace(/\.(?:d\.ts|[cm]?[jt]sx?)$/, '');
}
