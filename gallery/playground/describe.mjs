/** The controls of the playground: one for each attribute and custom property that the elements have. @module */
import { built, declared } from './manifest.mjs';

const colour = /^--.*(?:color|beacon|moment|done|fill)/;

/** A control for a value: `kind` is `choice`, `number`, `colour` or `text`. */
function control({ name, values = '', fallback, about }) {
  const options = [...values.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  const kinds = [
    [options.length > 0, 'choice'],
    [/\bnumber\b/.test(values), 'number'],
    [colour.test(name), 'colour'],
    [true, 'text'],
  ];
  return { name, kind: kinds.find(([is]) => is)[1], options, fallback, about };
}

const unquoted = (text) => (text && text !== 'undefined' ? text.replaceAll("'", '') : '');

/** Every element: `name`, `about`, its `attributes` and its own `properties`, all told in English. */
export const elements = () =>
  declared().map(({ tagName, description, attributes, cssProperties = [] }) => ({
    name: tagName.slice('tandem-'.length),
    about: description,
    attributes: attributes.map(({ name, values, description: about, ...one }) =>
      control({ name, values, about, fallback: unquoted(one.default) }),
    ),
    properties: cssProperties.map(({ name, description: about, ...one }) =>
      control({ name, about, fallback: one.default }),
    ),
  }));

const reading = /var\((--tandem-[a-z-]+), ((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g;

/** The properties that every element reads, with what stands where a page sets nothing. */
export function shared() {
  const text = ['first-paint', 'controls'].map((name) => built(`styles/${name}.js`)).join('');
  const found = [...text.matchAll(reading)].map(([, name, fallback]) => [
    name,
    fallback.startsWith('var(--_') ? '' : fallback,
  ]);
  return [...new Map(found)].sort().map(([name, fallback]) => control({ name, fallback }));
}
