/**
 * What of an element does not fit a narrow column.
 * @module
 */
import { nextFrame } from '@open-wc/testing';

/** Puts the part of the page around an element into a width, and names what reaches beyond it. */
export async function beyondColumn(element: Element, width: number): Promise<string[]> {
  const column = element.parentElement as HTMLElement;
  column.style.width = `${width}px`;
  await nextFrame();
  const { left, right } = column.getBoundingClientRect();
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  return all(column)
    .filter((one) => one.checkVisibility() && !one.closest('.hidden, svg, dialog'))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((one) => one.outerHTML.slice(0, 120));
}
