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

const loaders = `/**
 * How each element is loaded and defined when a page first uses it. ${note}
 * @module
 */
import type { Define } from './internal/define-element.js';

/** Loads the \`define\` of an element by its name without the prefix. */
export const ELEMENTS: Readonly<Record<string, () => Promise<{ define: Define }>>> = {
${elements.map((name) => `  '${name}': () => import('./elements/${name}/define.js'),`).join('\n')}
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

/** Every file of strings, under the name its element asks for. */
function stringsOf(name) {
  return readdirSync(path.join(source, 'elements', name))
    .filter((file) => file.endsWith('.strings.ts'))
    .map((file) => ({
      name: camel(name),
      key: name,
      as: camel(file.replace(/\.strings\.ts$/, '').replaceAll('.', '-')),
      from: `../elements/${name}/${file.replace(/\.ts$/, '.js')}`,
    }));
}

function locale(language, title) {
  const files = [
    { key: 'states', as: 'states', from: '../internal/states.strings.js' },
    ...elements.flatMap(stringsOf),
  ];
  const keys = [...new Set(files.map(({ key }) => key))];
  const value = (key) => files.filter((file) => file.key === key).map(({ as }) => `...${as}`);
  return `/**
 * ${title}, complete: what every element says. ${note}
 * @module
 */
${files.map(({ as, from }) => `import { ${language} as ${as} } from '${from}';`).join('\n')}

/** ${title}, complete: a translator's start, for \`registerLocale\`. */
export const ${language} = {
  language: '${language}',
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
  'locales/en.ts': locale('en', 'English'),
  'locales/fr.ts': locale('fr', 'French'),
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
  writeFileSync(path.join(target, file), await format(text, style));
}
