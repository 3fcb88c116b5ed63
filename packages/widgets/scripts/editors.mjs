/** Writes what editors and frameworks know of the tags, from the custom-elements manifest: nobody keeps it by hand. @module */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as schemas from '@tandem-advocacy/core/schemas';
import { format } from 'prettier';
import { typeFiles } from './tag-types.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ customElement, tagName }) => customElement && tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));
if (elements.length === 0) throw new Error('The manifest has no element.');

/** The values a type allows: literals written out, or the ones of a schema of the same name. */
function valuesOf(type) {
  const named = /^(\w+)(?:\['(\w+)'\])?(?: \| undefined)?$/.exec(type);
  const schema = named && schemas[named[1]];
  const one = named?.[2] ? schema?._zod?.def.shape?.[named[2]] : schema;
  const entries = one?._zod?.def.entries;
  return entries
    ? Object.keys(entries)
    : [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);
}

const described = ({ summary, description, events = [], slots = [] }) =>
  [
    summary ?? description,
    ...slots.map((slot) => `- slot \`${slot.name || '(default)'}\`: ${slot.description}`),
    ...events.map((event) => `- event \`${event.name}\`: ${event.description}`),
  ].join('\n');

const markdown = (value) => ({ kind: 'markdown', value });

const htmlData = {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: markdown(described(element)),
    attributes: (element.attributes ?? []).map(({ name: attribute, description, type }) => ({
      name: attribute,
      description: markdown(description),
      values: valuesOf(type.text).map((value) => ({ name: value })),
    })),
  })),
};

const named = ({ name: one, description }) => ({ name: one, description });

const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.summary ?? element.description,
        attributes: (element.attributes ?? []).map((one) => ({
          ...named(one),
          ...(one.default && { default: one.default.replaceAll("'", '') }),
          value: {
            type:
              valuesOf(one.type.text)
                .map((value) => `'${value}'`)
                .join(' | ') || one.type.text,
          },
        })),
        slots: (element.slots ?? []).map(named),
        js: {
          properties: (element.members ?? [])
            .filter(({ kind }) => kind === 'field')
            .map((one) => ({ ...named(one), value: { type: one.type?.text ?? 'unknown' } })),
          events: (element.events ?? []).map((one) => ({
            ...named(one),
            value: { type: one.type.text },
          })),
        },
        css: {
          properties: (element.cssProperties ?? []).map(named),
          parts: (element.cssParts ?? []).map(named),
        },
      })),
    },
  },
};

mkdirSync('dist/types', { recursive: true });
const files = {
  'dist/vscode.html-custom-data.json': JSON.stringify(htmlData),
  'dist/web-types.json': JSON.stringify(webTypes),
  ...typeFiles(elements),
};
for (const [file, text] of Object.entries(files))
  writeFileSync(file, await format(text, { filepath: file }));
