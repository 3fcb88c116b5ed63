/**
 * What axe says of an element: violations fail, what it cannot decide is listed.
 * @module
 */
import 'axe-core/axe.min.js';
import type { AxeResults, Result } from 'axe-core';

declare global {
  interface Window {
    axe: { run(context: Element, options: object): Promise<AxeResults> };
  }
}

const undecided = new Set<string>();

/** What axe left undecided so far, one line each. */
export const incomplete = (): string[] => [...undecided].sort();

/** Ends what is still fading in and holds what breathes, through shadow roots: halfway there is no contrast to judge. */
function settle(element: Element): void {
  const root = element.shadowRoot;
  for (const one of root?.getAnimations() ?? [])
    if (one.effect?.getComputedTiming().endTime === Infinity) one.cancel();
    else one.finish();
  for (const inner of root?.querySelectorAll('*') ?? []) settle(inner);
}

/** Fails where axe finds a violation. */
export async function accessible(element: Element): Promise<void> {
  settle(element);
  const results = await window.axe.run(element, {
    resultTypes: ['violations', 'incomplete'],
    // A fragment of a page has no landmarks and no heading before it.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  for (const result of results.incomplete) for (const line of linesOf(result)) undecided.add(line);
  const found = results.violations.flatMap(linesOf);
  if (found.length > 0) throw new Error(found.join('\n'));
}

const linesOf = ({ id, help, nodes }: Result): string[] =>
  nodes.map(({ target, html, any, all, none }) => {
    const [first] = [...any, ...all, ...none];
    return `${id}: ${first?.message ?? help} — ${target.flat().join(' » ')} — ${html.slice(0, 160)}`;
  });
