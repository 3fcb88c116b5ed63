/** Writes one React component per element, and the index of them all, from the custom-elements manifest of the widgets. @module */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const target = path.resolve(process.argv[2] ?? at('../src'));
const manifest = JSON.parse(readFileSync(at('../../widgets/dist/custom-elements.json'), 'utf8'));

const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ customElement, tagName }) => customElement && tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));
if (elements.length === 0) throw new Error('The manifest has no element: build the widgets first.');

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const handler = (event) => camel(`on-${event}`);

function component({ name, tagName, summary, description, events = [] }) {
  const noun = tagName.replace(/^tandem-/, '');
  const types = [...new Set(events.map(({ type }) => type.text))].sort();
  const listeners = events.map(
    ({ name: event, type }) => `${handler(event)}: '${event}' as EventName<${type.text}>,`,
  );
  const imports = types.length
    ? `import type { ${types.join(', ')} } from '@tandem-advocacy/widgets';`
    : '';
  return `/**
 * \`<${tagName}>\` as a React component. Generated from the custom-elements manifest: change the element instead.
 * @module
 */
import * as React from 'react';
import { createComponent${events.length ? ', type EventName' : ''} } from '@lit/react';
${imports}
import '@tandem-advocacy/widgets/define/${noun}';
import { ${name} as ${name}Element } from '@tandem-advocacy/widgets/elements/${noun}';

/** ${(summary ?? description).split('\n')[0]} */
export const ${name} = /* @__PURE__ */ createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: ${name}Element,
  events: {
    ${listeners.join('\n    ')}
  },
});
`;
}

const index = `/**
 * Tandem's elements as React components: generated, one module each, so that a bundle takes what it uses.
 * @module
 */
${elements.map(({ name, tagName }) => `export { ${name} } from './${tagName.replace(/^tandem-/, '')}.js';`).join('\n')}
`;

const style = { ...(await resolveConfig(at('../src/index.ts'))), parser: 'typescript' };
const files = elements.map((element) => [
  `${element.tagName.replace(/^tandem-/, '')}.ts`,
  component(element),
]);
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const [file, text] of [...files, ['index.ts', index]])
  writeFileSync(path.join(target, file), await format(text, style));
