/**
 * The one-script-tag door: defines an element when the page first uses it, and names the page's service.
 * @module
 */
import { createTandem, type Tandem } from '@tandem-advocacy/core';
import { ELEMENTS } from './elements.js';
import { absolute } from './internal/absolute.js';
import { provideClient } from './internal/client-context.js';
import { languageAt } from './internal/localize-controller.js';
import { statesWords } from './internal/states.strings.js';
import { has, loadWords } from './internal/words.js';

/** The script that this file came with: from its own folder, or by an address that leads there. */
function scriptOf(page: Document): HTMLScriptElement | undefined {
  const own = new URL('.', import.meta.url).href;
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script[type=module][src]')];
  return (
    scripts.find(({ src }) => src.startsWith(own)) ??
    scripts.find(
      ({ src, dataset }) =>
        /\/(?:tandem|all)\.js\b/.test(src) || !!(dataset['endpoint'] ?? dataset['tokenUrl']),
    )
  );
}

// A server that renders imports this too: there it does nothing.
const page = globalThis.document as Document | undefined;
const {
  endpoint,
  tokenUrl,
  programme,
  prefix = 'tandem',
} = (page && scriptOf(page)?.dataset) ?? {};
const asked = new Set<string>();

/** Loads what a tag needs, once; its words in the language of its place come along. */
function use(element: Element): void {
  const { localName } = element;
  const name = localName.startsWith(`${prefix}-`) ? localName.slice(prefix.length + 1) : '';
  const loads = ELEMENTS[name];
  if (!loads || asked.has(name)) return;
  asked.add(name);
  // What does not come leaves the light DOM as it stands; the next element of its name tries again.
  loads.define().then(
    ({ define }) => define(prefix),
    () => asked.delete(name),
  );
  // Words that do not come are asked for again, and missed, by the element itself.
  for (const words of loads.words ? [loads.words, statesWords] : [])
    loadWords(words, has(words, languageAt(element))).catch(() => undefined);
}

/** Defines what a part of the page uses. */
function look(node: Node): void {
  if (!(node instanceof Element)) return;
  use(node);
  for (const element of node.querySelectorAll('*')) use(element);
}

if (endpoint ?? tokenUrl ?? programme) {
  let client: Tandem | undefined;
  // Served by the service itself, under /widgets/VERSION/.
  const own = new URL('../..', import.meta.url).href;
  provideClient(
    document,
    () => (client ??= createTandem({ endpoint: absolute(endpoint ?? own), tokenUrl, programme })),
  );
}

if (page) {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(look);
  }).observe(page, { childList: true, subtree: true });
  look(page.documentElement);
}
