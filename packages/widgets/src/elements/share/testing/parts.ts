/**
 * What a test does to a share element: what a person would do, without leaving the page.
 * @module
 */
import { waitUntil } from '../../../internal/testing/wait-until.js';

/** Waits for something, also on a busy machine. */
export const until = (there: () => unknown): Promise<void> => waitUntil(there, there.toString());

/** Its shadow root. */
export const rootOf = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;

/** Its links, one a network. */
export const networkLinks = (element: Element): HTMLAnchorElement[] => [
  ...rootOf(element).querySelectorAll<HTMLAnchorElement>('a[data-network]'),
];

/** Its link to one network. */
export function linkOf(element: Element, network: string): HTMLAnchorElement {
  const link = networkLinks(element).find((one) => one.dataset['network'] === network);
  if (!link) throw new Error(`No link to ${network}.`);
  return link;
}

/** A click that leaves the page where it is. */
export function press(link: HTMLElement): void {
  window.addEventListener('click', (event) => event.preventDefault(), { once: true });
  link.click();
}

/** Opens the composer for a network and answers with its dialog. */
export async function composerOf(element: Element, network: string): Promise<HTMLDialogElement> {
  press(linkOf(element, network));
  await until(() => rootOf(element).querySelector('dialog[open] a[data-go]'));
  return rootOf(element).querySelector('dialog') as HTMLDialogElement;
}

/** Goes where the composer leads. */
export const go = (dialog: HTMLDialogElement): void =>
  press(dialog.querySelector('a[data-go]') as HTMLElement);

/** Writes into the composer. */
export function write(dialog: HTMLDialogElement, words: string): void {
  const area = dialog.querySelector('textarea.words') as HTMLTextAreaElement;
  area.value = words;
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Lets copying work, or fail as on a page without a secure context; answers with what was copied. */
export function copying(works: boolean): string[] {
  const copied: string[] = [];
  document.execCommand = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (works) copied.push((active as HTMLTextAreaElement).value);
    return works;
  };
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  return copied;
}
