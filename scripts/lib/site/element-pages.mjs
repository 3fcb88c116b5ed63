/** Writes a page for every element from the custom-elements manifest, so that none of its names can be missing. @module */

/** The pages by their name, as Markdown. `elements` are the declarations of the manifest. */
export const elementPages = (elements) =>
  Object.fromEntries(
    elements.map((element) => [element.tagName.slice('tandem-'.length), elementPage(element)]),
  );

const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const cell = (text = '') => text.replaceAll('|', '\\|');
const classLink = (name) => `{@link "@tandem-advocacy/widgets".${name} | ${name}}`;
const plain = (text = '') => text.replace(/ \| undefined$/, '');
const unset = (text) => (text && text !== 'undefined' ? text.replaceAll("'", '') : '');

function table(title, head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return `\n## ${title}\n\n${[head, head.map(() => '---'), ...rows].map(line).join('\n')}\n`;
}

const sections = [
  ({ attributes }) =>
    table(
      'Attributes',
      ['attribute', 'value', 'when unset', 'what it does'],
      attributes.map((one) => [
        code(one.name),
        code(plain(one.values)),
        code(unset(one.default)),
        cell(one.description),
      ]),
    ),
  ({ members = [], attributes }) =>
    table(
      'Properties',
      ['property', 'type', 'what it is'],
      members
        .filter(({ kind }) => kind === 'field')
        .map((one) => [
          code(one.name),
          code(one.type?.text),
          attributes.some(({ fieldName }) => fieldName === one.name)
            ? 'the same as the attribute'
            : cell(one.description),
        ]),
    ),
  ({ members = [] }) =>
    table(
      'Methods',
      ['method', 'what it does'],
      members
        .filter(({ kind }) => kind === 'method')
        .map((one) => [code(`${one.name}()`), cell(one.description)]),
    ),
  ({ events = [] }) =>
    table(
      'Events',
      ['event', 'class', 'when'],
      events.map((one) => [code(one.name), classLink(one.type.text), cell(one.description)]),
    ),
  ({ slots = [] }) =>
    table(
      'Slots',
      ['slot', 'what goes there'],
      slots.map((one) => [one.name ? code(one.name) : '(the default)', cell(one.description)]),
    ),
  ({ cssParts = [] }) =>
    table(
      'Parts',
      ['part', 'what it is'],
      cssParts.map((one) => [code(one.name), cell(one.description)]),
    ),
  ({ cssStates = [] }) =>
    table(
      'States',
      ['state', 'when'],
      cssStates.map((one) => [code(`:state(${one.name})`), cell(one.description)]),
    ),
  ({ cssProperties = [] }) =>
    table(
      'Custom properties',
      ['property', 'when unset', 'what it changes'],
      cssProperties.map((one) => [code(one.name), code(one.default), cell(one.description)]),
    ),
];

const elementPage = (element) =>
  `# ${element.tagName}

${element.description}

\`\`\`html
<${element.tagName}></${element.tagName}>
\`\`\`

In code it is the class ${classLink(element.name)}. The properties that every element shares are in
[Make it look like yours](../../../docs/guide/make-it-look-like-yours.md).
${sections.map((section) => section(element)).join('')}`;
