/** What the custom-elements manifest declares, with the values that each attribute may have. @module */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text of a file that the build of the widgets made. */
export const built = (name) =>
  readFileSync(
    fileURLToPath(new URL(`../../packages/widgets/dist/${name}`, import.meta.url)),
    'utf8',
  );

/** Every element by the alphabet: its declaration, with `values` on each attribute. */
export function declared() {
  const typed = JSON.parse(built('web-types.json')).contributions.html.elements;
  const values = new Map(
    typed.flatMap(({ name, attributes }) =>
      attributes.map((one) => [`${name} ${one.name}`, one.value.type]),
    ),
  );
  return JSON.parse(built('custom-elements.json'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [], ...rest }) => ({
      ...rest,
      tagName,
      attributes: attributes.map((one) => ({
        ...one,
        values: values.get(`${tagName} ${one.name}`),
      })),
    }))
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}
