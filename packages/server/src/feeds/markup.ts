/**
 * From real-world XML to the well-formed feed that a strict parser reads: nothing is refused that can be
 * understood, and what feed parsers drop on the way is noted per entry.
 * @module
 */
import { DomHandler, Parser, type parseDocument } from 'htmlparser2';
import { resolveAddress } from './address.js';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

/** What is known of an entry beyond what the parser reports, found by its place. */
export interface EntryNotes {
  base?: string | undefined;
  language?: string | undefined;
  /** The address before a link counter put its own in the way. */
  original?: string | undefined;
  links: string[];
}

/** A feed made well-formed; entry *n* carries `xml:id="n"` and `notes[n]` belongs to it. */
export interface Markup {
  form: 'rss' | 'atom' | 'rdf';
  xml: string;
  notes: EntryNotes[];
  base?: string | undefined;
  language?: string | undefined;
  /** Whether its end is missing: it was cut off on its way. */
  cutOff: boolean;
}

/** What stands there instead of a feed, in words. */
export interface NoFeed {
  found: string;
}

const FORMS: Readonly<Record<string, Markup['form']>> = {
  rss: 'rss',
  channel: 'rss',
  feed: 'atom',
  rdf: 'rdf',
};
const DEEPEST = 500;

/** Makes a feed well-formed, or says what the text is instead. */
export function readMarkup(text: string, address?: string): Markup | NoFeed {
  const top = parse(text);
  const root = findRoot(top);
  if (!root || localName(root) === 'html') return { found: describe(text, top) };
  const form = FORMS[localName(root)] ?? 'rss';
  const cutOff = root.children.length > 0 && !text.includes(`</${root.name}`);
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  if (prefix && form !== 'rdf') dropPrefix([root], prefix);
  const entries = entriesOf(root, form === 'atom' ? 'entry' : 'item');
  const base = resolveAddress(root.attribs['xml:base'], address) ?? address;
  const channel = children(root).find((child) => localName(child) === 'channel') ?? root;
  return {
    form,
    xml: write(root, { form, entries, channel }),
    notes: entries.map((entry) => notesOf(entry, root, base)),
    base,
    cutOff,
    language: channel.attribs['xml:lang'] ?? root.attribs['xml:lang'],
  };
}

/** Builds a tree that nobody can make deeper than the stack, nor slower than its length. */
class ShallowHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tagStack.length > DEEPEST) throw new RangeError('The feed is nested too deeply.');
    super.onopentag(name, attributes);
  }
}

function parse(text: string): Node[] {
  const options = { xmlMode: true, decodeEntities: false };
  const handler = new ShallowHandler(undefined, options);
  new Parser(handler, options).end(text);
  return handler.dom as Node[];
}

function findRoot(top: readonly Node[]): Element | undefined {
  for (const element of elements(top)) {
    const name = localName(element);
    if (name === 'html' || FORMS[name]) return element;
    const within = findRoot(element.children.slice(0, 50));
    if (within) return within;
  }
  return undefined;
}

/** A feed whose every element is prefixed says the same without. */
function dropPrefix(within: Element[], prefix: string): void {
  for (const element of within) {
    if (element.name.startsWith(prefix)) element.name = element.name.slice(prefix.length);
    dropPrefix(children(element), prefix);
  }
}

function describe(text: string, top: readonly Node[]): string {
  const name = elements(top)[0]?.name;
  if (text.trim() === '') return 'nothing at all';
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) return `an HTML page${namedFeed(text)}`;
  return name ? `XML whose first element is <${name.slice(0, 40)}>` : 'neither XML nor JSON';
}

function namedFeed(text: string): string {
  const link = /<link\b[^>]*type=["']?application\/(?:rss\+xml|atom\+xml|feed\+json)[^>]*>/i.exec(
    text,
  );
  const href = /href\s*=\s*["']?([^"'\s>]+)/i.exec(link?.[0] ?? '')?.[1];
  return href ? ` which names a feed at ${href.slice(0, 200)}` : '';
}

const isElement = (node: Node): node is Element => 'attribs' in node;
const elements = (nodes: readonly Node[]): Element[] => nodes.filter(isElement);
const children = (element: Element): Element[] => elements(element.children as Node[]);
const localName = (element: Element): string =>
  element.name.slice(element.name.indexOf(':') + 1).toLowerCase();

function entriesOf(root: Element, name: string): Element[] {
  return children(root).flatMap((child) => {
    if (localName(child) === name) return [child];
    return ['channel', 'items', 'entries'].includes(localName(child)) ? entriesOf(child, name) : [];
  });
}

function notesOf(entry: Element, root: Element, base: string | undefined): EntryNotes {
  const within = children(entry);
  const named = (name: string) => within.filter((child) => localName(child) === name);
  const parent = entry.parent as Element;
  const outer = parent === root ? base : (resolveAddress(parent.attribs['xml:base'], base) ?? base);
  return {
    base: resolveAddress(entry.attribs['xml:base'], outer) ?? outer,
    language: entry.attribs['xml:lang'] ?? named('title')[0]?.attribs['xml:lang'],
    original: named('origlink').map(textOf)[0],
    links: named('link')
      .filter((link) => !link.name.includes(':'))
      .map((link) => textOf(link) || (link.attribs['href'] ?? ''))
      .filter((link) => link !== ''),
  };
}

function textOf(element: Element): string {
  const parts = (element.children as Node[]).map((node) => {
    if ('data' in node && node.type === 'text') return node.data.replaceAll('&amp;', '&');
    return 'children' in node ? textOf(node as Element) : '';
  });
  return parts.join('').trim();
}

interface Plan {
  form: Markup['form'];
  entries: Element[];
  channel: Element;
}

function write(root: Element, { form, entries, channel }: Plan): string {
  const known = new Set<Node>(entries);
  entries.forEach((entry, index) => (entry.attribs['xml:id'] = String(index)));
  const rest = (element: Element) =>
    element.children.map((node) => (known.has(node as Node) ? '' : writeNode(node as Node)));
  const items = entries.map((entry) => writeNode(entry));
  const attributes = writeAttributes({ ...channel.attribs, ...root.attribs }, ['xmlns']);
  if (form === 'atom') return wrap(root.name, attributes, [...rest(root), ...items]);
  const within = wrap('channel', '', form === 'rss' ? [...rest(channel), ...items] : rest(channel));
  const beside =
    channel === root
      ? []
      : children(root)
          .filter((child) => localName(child) !== 'channel' && !known.has(child))
          .map((child) => writeNode(child));
  if (form === 'rss') return wrap('rss', attributes, [within, ...beside]);
  return wrap(root.name, attributes, [within, ...beside, ...items]);
}

const wrap = (name: string, attributes: string, parts: string[]) =>
  `<${name}${attributes}>${parts.join('')}</${name}>`;

function writeNode(node: Node): string {
  if (isElement(node)) {
    const parts = (node.children as Node[]).map(writeNode);
    return wrap(node.name, writeAttributes(node.attribs), parts);
  }
  if (node.type === 'text') return node.data.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (node.type !== 'cdata') return '';
  const text = node.children.map((child) => ('data' in child ? child.data : '')).join('');
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function writeAttributes(attributes: Record<string, string>, dropped: string[] = []): string {
  return Object.entries(attributes)
    .filter(([name]) => /^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(name) && !dropped.includes(name))
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`)
    .join('');
}
