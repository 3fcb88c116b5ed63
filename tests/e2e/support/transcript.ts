/**
 * The accessibility tree of the stage as lines of text: role, name, then what else is said of it.
 * @module
 */
import type { Page, SerializedAXNode } from 'puppeteer-core';

/** Roles that say nothing by themselves: what is in them is read as if they were not there. */
const silent = new Set(
  'RootWebArea main generic none sectionheader sectionfooter strong emphasis'.split(' '),
);
/** Roles whose text is read in one go. */
const sentence = new Set('paragraph LabelText Legend term definition time'.split(' '));
const names: Record<string, string> = {
  DisclosureTriangle: 'disclosure',
  DescriptionList: 'list of terms',
};
const plain = (text: unknown): string =>
  String(text)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,:])/g, '')
    .trim();

const facts: [keyof SerializedAXNode, (value: unknown) => string][] = [
  ['checked', (value) => (value === true ? 'checked' : 'not checked')],
  ['pressed', (value) => (value === true ? 'pressed' : 'not pressed')],
  ['expanded', (value) => (value === true ? 'expanded' : 'collapsed')],
  ['selected', (value) => (value === true ? 'selected' : '')],
  ['disabled', (value) => (value ? 'unavailable' : '')],
  ['required', (value) => (value ? 'required' : '')],
  ['modal', (value) => (value ? 'modal' : '')],
  ['focused', (value) => (value ? 'has the focus' : '')],
];

/** What is read of the page from top to bottom, two spaces deeper where something stands in something. */
export async function heardIn(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return tree ? linesOf(tree, 0).join('\n') : '(nothing)';
}

function linesOf(node: SerializedAXNode, depth: number): string[] {
  const { role, name = '', value, description, level, children = [] } = node;
  const indent = '  '.repeat(depth);
  const inside = (at: number) => children.flatMap((child) => linesOf(child, at));
  if (sentence.has(role)) {
    const said = textIn(node);
    return said === undefined ? inside(depth) : said ? [indent + said] : [];
  }
  if (silent.has(role)) return inside(depth);
  const text = plain(name);
  if (role === 'StaticText') return text ? [indent + text] : [];
  if (role === 'InlineTextBox') return [];
  const more = plain(description ?? '');
  const parts = [
    names[role] ?? role,
    text && `“${text}”`,
    role === 'heading' && `level ${level}`,
    ...facts.flatMap(([key, say]) => (node[key] === undefined ? [] : [say(node[key])])),
    value !== undefined && value !== '' && `is “${plain(value)}”`,
    more !== text && more && `(${more})`,
  ];
  const lines = inside(depth + 1);
  // A name that is made of its own content is read once.
  const own = plain(lines.map((line) => line.trim()).join(' '));
  const rest = own === text || own.replaceAll(' ', '') === text.replaceAll(' ', '') ? [] : lines;
  return [indent + parts.filter(Boolean).join(' '), ...rest];
}

/** The text of a sentence; `undefined` where there is more than text in it. */
function textIn({ role, name = '', children = [] }: SerializedAXNode): string | undefined {
  if (role === 'StaticText') return name;
  if (role === 'InlineTextBox') return '';
  if (!sentence.has(role) && !silent.has(role)) return undefined;
  const parts = children.map(textIn);
  return parts.includes(undefined) ? undefined : plain(parts.join(' '));
}
