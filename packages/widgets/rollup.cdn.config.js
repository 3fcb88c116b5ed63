/** Builds `dist/cdn`: what one script tag loads, as few minified modules, with a manifest of sizes and integrity. @module */
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { door } from './scripts/cdn-door.mjs';
import { slim } from './scripts/slim.mjs';
import { wordsTable } from './scripts/words-table.mjs';

const built = (name) => JSON.stringify(path.resolve(`dist/${name}.js`));

/** A module of several of ours: they become one file, for two compress worse. */
const bunch = (id, { passedOn, held }) => ({
  name: id,
  resolveId: (asked) => (asked === id ? `\0${id}` : null),
  load: (asked) =>
    asked === `\0${id}`
      ? [
          ...Object.entries(passedOn).map(
            ([from, name]) => `export { ${name} } from ${built(from)};`,
          ),
          ...held.map((from) => `import ${built(from)};`),
        ].join('\n')
      : null,
});

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Doors that lead to less: answers and requests without the libraries they are written with, the networks that come
 * with a share bar without those that do not, and the text of a post without what judges it.
 */
const lighterDoors = {
  name: 'lighter-doors',
  resolveId(id, importer) {
    if (id === 'zod/mini' || id === 'ky') return here(`cdn/${id.replace('/', '-')}.js`);
    if (id === '@tandem-advocacy/core/composer' && importer?.endsWith('/subject.js'))
      return here('../core/dist/composer/post-text.js');
    return id === '@tandem-advocacy/core/networks' && !importer?.endsWith('/others.js')
      ? here('../core/dist/networks/defaults.js')
      : null;
  },
};

/**
 * Almost all functions of the first file are called before anything is seen: Chromium compiles them while it loads,
 * on another thread, where each would else hold up the first paint. Other browsers read a comment.
 */
const compiledAhead = {
  name: 'compiled-ahead',
  renderChunk: {
    // It counts at the very top of a file only.
    order: 'post',
    handler: (code, { name }) =>
      name === 'first' ? { code: `//# allFunctionsCalledOnLoad\n${code}`, map: null } : null,
  },
};

/** What a page with one share element needs before the first click; its class claims no tag until a page uses it. */
const passedOn = {
  'internal/localize-controller': 'registerLocale',
  'internal/define-element': 'defineElement',
  'elements/share/share': 'TandemShare',
};
const definitions = globSync('dist/elements/*/definition.js').map((file) =>
  file.replace(/^dist\/|\.js$/g, ''),
);

/** Every module that some import at once, themselves included. */
function closureOf(ids, getModuleInfo, seen = new Set()) {
  for (const id of ids.filter((one) => !seen.has(one))) {
    seen.add(id);
    closureOf(getModuleInfo(id)?.importedIds ?? [], getModuleInfo, seen);
  }
  return seen;
}

/** Gives every module to the first bunch whose closure holds it; the others stay where they fall. */
function bunched(bunches) {
  let closures;
  return (id, { getModuleInfo, getModuleIds }) => {
    closures ??= bunches.map(([name, pattern]) => [
      name,
      closureOf(
        [...getModuleIds()].filter((one) => pattern.test(one)),
        getModuleInfo,
      ),
    ]);
    return closures.find(([, modules]) => modules.has(id))?.[0];
  };
}

const client = 'core/dist/(?:service|resources|outbox|live|storage/indexed-db)\\.js$';
const views = 'elements/(?:[a-z-]+/late|leaderboard/together|feed/personal)\\.js$';
/** All elements with all that comes by itself with the first answers: apart, it is 6 kB more, and a round trip later. */
const all = new RegExp(`^\\0all$|${client}|${views}`);
/** The desk of whoever runs the programme, with the section that is open first. */
const desk = /programme\/(?:desk|content)\.js$/;
/** Words in one language, but those of the share bar, which come with it. */
const words = (language) => [
  [
    `later.${language}`,
    new RegExp(`(?:composer|doing|fine-print|hints|invited|departed)\\.${language}\\.js$`),
  ],
  [`lead.${language}`, new RegExp(`programme/(?:desk|checks)\\.${language}\\.js$`)],
  [`words.${language}`, new RegExp(`(?<!share/share)\\.${language}\\.js$`)],
];
const languages = globSync('dist/internal/states.??.js').map((file) => file.split('.').at(-2));

/** One mark for the files of words, and of elements: their names stand in the first file, where every letter weighs. */
const sources = [
  ...globSync('{dist,../core/dist}/**/*.js', { exclude: ['dist/cdn/**'] }),
  ...globSync('{scripts,cdn}/*.{js,mjs}'),
  ...['rollup.cdn.config.js', 'package.json', '../../pnpm-lock.yaml'],
].sort();
const mark = createHash('sha256')
  .update(sources.map((file) => readFileSync(file, 'utf8')).join('\n'))
  .digest('hex')
  .slice(0, 8);
const isWords = /\.[a-z]{2}\.js$/;

rmSync('dist/cdn', { recursive: true, force: true });

const config = (name, modules, chunks) => ({
  input: { [name]: name },
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/cdn',
    format: 'es',
    // The first file names all others: sixteen characters compress better than sixty-four.
    hashCharacters: 'hex',
    ...chunks,
    chunkFileNames({ moduleIds, name }) {
      if (isWords.test(moduleIds[0] ?? '')) return `${name}-${mark}.js`;
      if (name === 'definition')
        return `${path.basename(path.dirname(moduleIds.at(-1)))}-${mark}.js`;
      return `${name}-[hash].js`;
    },
    entryFileNames: '[name]-[hash].js',
  },
  plugins: [
    bunch(name, modules),
    lighterDoors,
    resolve({ browser: true }),
    slim(),
    terser({ ecma: 2022, module: true, compress: { passes: 3, unsafe_arrows: true } }),
    wordsTable(),
    compiledAhead,
    door(name),
  ],
  onwarn(warning, report) {
    if (warning.code === 'MISSING_EXPORT')
      throw new Error(`${warning.message} Schemas of answers may use what cdn/zod-mini.js has.`);
    report(warning);
  },
});

export default [
  config('first', { passedOn, held: ['autoload'] }),
  config(
    'all',
    { passedOn, held: ['autoload', ...definitions] },
    {
      onlyExplicitManualChunks: true,
      manualChunks: bunched([['all', all], ['lead', desk], ...languages.flatMap(words)]),
    },
  ),
];
