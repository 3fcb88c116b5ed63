/** Writes the lists that follow from the folders of `src/elements`: nobody keeps them by hand. @module */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const target = path.resolve(process.argv[2] ?? source);
const elements = readdirSync(path.join(source, 'elements'))
  .filter((name) => existsSync(path.join(source, 'elements', name, 'define.ts')))
  .sort();
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const note = 'Made from the folders of `src/elements` by `scripts/list.mjs`.';

/** What an element's file exports by name, types apart. */
function exportsOf(name) {
  const text = readFileSync(path.join(source, 'elements', name, `${name}.ts`), 'utf8');
  const classes = [...text.matchAll(/^export class (\w+)/gm)].map(([, one]) => one);
  const passedOn = [...text.matchAll(/^export \{([^}]+)\} from/gm)].flatMap(([, list]) =>
    list.split(',').map((one) => one.trim()),
  );
  return [...classes, ...passedOn].filter((one) => one && !one.startsWith('type ')).sort();
}

const internal = path.join(source, 'internal');
/** A language is complete when what every element says is there; the test of the locales checks the rest. */
const languages = readdirSync(internal)
  .map((file) => /^states\.([a-z]{2,3})\.ts$/.exec(file)?.[1])
  .filter(Boolean);

/** The words that an element needs to be drawn at all, where they do not come with its class. */
function wordsOf(name) {
  const file = path.join(source, 'elements', name, `${name}.strings.ts`);
  if (!existsSync(file) || !/=> import\(/.test(readFileSync(file, 'utf8'))) return undefined;
  return { as: `${camel(name)}Words`, from: `./elements/${name}/${name}.strings.js` };
}

const loads = elements.map((name) => ({ name, words: wordsOf(name) }));

const loaders = `/**
 * How each element is loaded when a page first uses it. ${note}
 * @module
 */
${loads.flatMap(({ words }) => (words ? `import { ${words.as} } from '${words.from}';` : [])).join('\n')}
import type { Define } from './internal/define-element.js';
import type { Languages } from './internal/words.js';

/** What has to be loaded for an element: its \`define\`, and its words in one language. */
export interface Loads {
  define: () => Promise<{ define: Define }>;
  words?: Languages<object>;
}

/** What has to be loaded for an element, by its name without the prefix. */
export const ELEMENTS: Readonly<Record<string, Loads>> = {
${loads.map(({ name, words }) => `  '${name}': { define: () => import('./elements/${name}/definition.js')${words ? `, words: ${words.as}` : ''} },`).join('\n')}
};
`;

const index = `/**
 * The classes of every element, and their events. Importing one claims no tag. ${note}
 * @module
 */
${elements.map((name) => `export { ${exportsOf(name).join(', ')} } from './elements/${name}/${name}.js';`).join('\n')}
export { TandemErrorEvent } from './internal/events.js';
export { registerLocale, type Locale } from './internal/localize-controller.js';
export { CaptionCopiedEvent, ComposerOpenedEvent, ShareDeclaredEvent, SharePreparedEvent } from './internal/share-events.js';
`;

/** Every file of words in a language, under the name its element asks for. */
function roomsOf(name, language) {
  const ending = `.${language}.ts`;
  return readdirSync(path.join(source, 'elements', name))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .map((stem) => ({
      key: name,
      as: camel(stem),
      from: `../elements/${name}/${stem}.${language}.js`,
    }));
}

/** The files of an element stand in one list of words in a complete language: a word said twice would be lost. */
function checkWords(name) {
  const homes = new Map();
  for (const { from } of roomsOf(name, 'en')) {
    const file = path.join(source, 'locales', from.replace(/js$/, 'ts'));
    for (const [, word] of readFileSync(file, 'utf8').matchAll(/^ {2}'?([\w-]+)'?:/gm)) {
      if (homes.has(word)) {
        throw new Error(`${homes.get(word)} and ${file} both say "${word}": rename one of them.`);
      }
      homes.set(word, file);
    }
  }
}
elements.forEach(checkWords);

function locale(language) {
  const files = [
    { key: 'states', as: 'states', from: `../internal/states.${language}.js` },
    ...elements.flatMap((name) => roomsOf(name, language)),
  ];
  const keys = [...new Set(files.map(({ key }) => key))];
  const value = (key) => files.filter((file) => file.key === key).map(({ as }) => `...${as}`);
  const title = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return `/**
 * ${title}, complete: what every element says. ${note}
 * @module
 */
${files.map(({ as, from }) => `import { words as ${as} } from '${from}';`).join('\n')}

/** ${title}, complete: a translator's start, and for a page that bundles its language. */
export const ${language} = {
  language: '${language}',
  complete: true,
  strings: {
${keys.map((key) => `    '${key}': { ${value(key).join(', ')} },`).join('\n')}
  },
};
`;
}

const style = { ...(await resolveConfig(path.join(source, 'x.ts'))), parser: 'typescript' };
const files = {
  'elements.ts': loaders,
  'index.ts': index,
  ...Object.fromEntries(languages.map((one) => [`locales/${one}.ts`, locale(one)])),
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
  writeFileSync(path.join(target, file), await format(text, style));
}
