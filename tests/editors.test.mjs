/** What editors are told of the tags is what the manifest says of the elements: every one, every attribute. @module */
import { expect, it } from 'vitest';
import { readJson } from '../scripts/lib/paths.mjs';

const dist = ['packages', 'widgets', 'dist'];
const elements = readJson(...dist, 'custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ customElement, tagName }) => customElement && tagName);
const attributesOf = ({ attributes = [] }) => attributes.map(({ name }) => name).sort();
const said = Object.fromEntries(elements.map((one) => [one.tagName, attributesOf(one)]));

it.each([
  ['VS Code', () => readJson(...dist, 'vscode.html-custom-data.json').tags],
  ['JetBrains', () => readJson(...dist, 'web-types.json').contributions.html.elements],
])('%s knows every tag with its attributes', (_, read) => {
  expect(Object.fromEntries(read().map((one) => [one.name, attributesOf(one)]))).toEqual(said);
});

it('offers the values that an attribute may have', () => {
  const { tags } = readJson(...dist, 'vscode.html-custom-data.json');
  const { attributes } = tags.find(({ name }) => name === 'tandem-leaderboard');
  const values = attributes.find(({ name }) => name === 'period').values.map(({ name }) => name);
  expect(values).toEqual(['week', 'month', 'season', 'all']);
});
