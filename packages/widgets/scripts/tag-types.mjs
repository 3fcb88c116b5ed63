/** The types of the tags for JSX, Vue and Svelte, as texts. @module */

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);

/** What one tag takes, by the types of its own class. */
function tag({ tagName, name, attributes = [], members = [], events = [] }) {
  const settable = members
    .filter((one) => one.kind === 'field' && !one.attribute && !one.readonly)
    .map((one) => `'${one.name}'`);
  const attribute = (one) =>
    `/** ${one.description} */\n'${one.name}'?: ${name}['${one.fieldName}']${/number/.test(one.type.text) ? ' | `${number}`' : ''};`;
  return `/** What \`<${tagName}>\` takes. */
  '${tagName}': {
    element: ${name};
    attributes: { ${attributes.map(attribute).join('\n')} };
    properties: Partial<Pick<${name}, ${[...settable, ...attributes.filter((one) => one.fieldName !== one.name).map((one) => `'${one.fieldName}'`)].join(' | ')}>>;
    events: { ${events.map((one) => `/** ${one.description} */\n'${one.name}': ${one.type.text};`).join('\n')} };
  };`;
}

function tags(elements) {
  const classes = elements.map(({ name }) => name);
  const events = elements.flatMap(({ events: all = [] }) => all.map(({ type }) => type.text));
  return `/**
 * What every tag takes and tells, for the types of frameworks. Made from the custom-elements manifest.
 * @module
 */
import type { ${[...new Set([...classes, ...events])].sort().join(', ')} } from '../index.js';

/** What every tag takes and tells. */
export interface TandemTags {
  ${elements.map(tag).join('\n  ')}
}

/** What may be set on a tag: its attributes by their own names, and its properties. */
export type Settable<T extends keyof TandemTags> = TandemTags[T]['attributes'] & TandemTags[T]['properties'];
`;
}

/** Handlers by the name that a framework gives to an event. */
const handlers = ({ tagName, events = [] }, nameOf) =>
  `{ ${events.map(({ name }) => `'${nameOf(name)}'?: (event: TandemTags['${tagName}']['events']['${name}']) => void;`).join(' ')} }`;

const intro = (what, how) => `/**
 * Tandem's tags in ${what}. ${how} Made from the custom-elements manifest.
 * @module
 */`;

const jsx = (
  elements,
) => `${intro('JSX', 'Name it once: `import type {} from "@tandem-advocacy/widgets/types/jsx"`.')}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Settable, TandemTags } from './tags.js';

type Common<T extends keyof TandemTags> = DetailedHTMLProps<HTMLAttributes<TandemTags[T]['element']>, TandemTags[T]['element']>;

/** Every tag with its props, as React 19 sets them on custom elements. */
export interface TandemIntrinsicElements {
  ${elements.map((element) => `'${element.tagName}': Common<'${element.tagName}'> & Settable<'${element.tagName}'> & ${handlers(element, (name) => `on${name}`)};`).join('\n  ')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends TandemIntrinsicElements {}
  }
}
`;

const vue = (
  elements,
) => `${intro('templates of Vue', 'Name it once: `import type {} from "@tandem-advocacy/widgets/types/vue"`.')}
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Settable, TandemTags } from './tags.js';

type Tag<T extends keyof TandemTags, Handlers> = new () => {
  $props: HTMLAttributes & PublicProps & Settable<T> & Handlers;
};

declare module 'vue' {
  /** Vue's own list of components that are there without being imported. */
  interface GlobalComponents {
    ${elements.map((element) => `'${element.tagName}': Tag<'${element.tagName}', ${handlers(element, (name) => `on${pascal(name)}`)}>;`).join('\n    ')}
  }
}
`;

const svelte = (
  elements,
) => `${intro('templates of Svelte', 'Name it once: `import type {} from "@tandem-advocacy/widgets/types/svelte"`.')}
import type { HTMLAttributes } from 'svelte/elements';
import type { Settable, TandemTags } from './tags.js';

declare module 'svelte/elements' {
  /** Svelte's own list of the tags that there are. */
  interface SvelteHTMLElements {
    ${elements.map((element) => `'${element.tagName}': HTMLAttributes<TandemTags['${element.tagName}']['element']> & Settable<'${element.tagName}'> & ${handlers(element, (name) => `on${name}`)} & ${handlers(element, (name) => `on:${name}`)};`).join('\n    ')}
  }
}
`;

/** The files under \`dist/types\`; each door has an empty module, so that it can be named at run time too. */
export function typeFiles(elements) {
  const texts = {
    tags: tags(elements),
    jsx: jsx(elements),
    vue: vue(elements),
    svelte: svelte(elements),
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => [
      [`dist/types/${name}.d.ts`, text],
      [`dist/types/${name}.js`, 'export {};\n'],
    ]),
  );
}
