/**
 * The row of links of a share bar: one template a page, cloned, for a list may hold a thousand.
 * @module
 */
import type { Network } from '@tandem-advocacy/core/networks';
import type { ShareWords } from './share.strings.js';

const templates = new Map<string, HTMLElement>();

/** Makes a row; every link has its name and glyph, and its address is set by `pointBar`. */
export function makeBar(networks: readonly Network[], t: ShareWords): HTMLElement {
  const key = [t.share, ...networks.map(({ id }) => id)].join();
  let row = templates.get(key);
  if (!row) {
    const look = networks.length > 8 ? 'links' : 'links row';
    row = element('div', { class: look, part: 'links', role: 'group' });
    row.append(...networks.map((network) => linkTo(network, t)));
    templates.set(key, row);
  }
  return row.cloneNode(true) as HTMLElement;
}

/** Points every link of a row; a link without an address yet is a disabled one. */
export function pointBar(row: HTMLElement, label: string, addresses: readonly string[]): void {
  row.ariaLabel = label;
  [...row.children].forEach((child, i) => {
    const link = child as HTMLAnchorElement;
    const address = addresses[i];
    if (address) {
      link.href = address;
      link.role = link.ariaDisabled = null;
    } else {
      link.removeAttribute('href');
      link.role = 'link';
      link.ariaDisabled = 'true';
    }
  });
}

/** The words on a network's link. */
export const nameOf = ({ id, name }: Network, t: ShareWords): string =>
  id === 'copy' ? t.copyLink : id === 'email' ? t.shareByMail : t.shareOn(name);

function linkTo(network: Network, t: ShareWords): HTMLElement {
  const name = nameOf(network, t);
  return element('a', {
    class: 'link',
    part: 'link',
    target: '_blank',
    rel: 'noopener',
    title: name,
    'aria-label': name,
    'data-network': network.id,
  });
}

/** The button that stands for a row. */
export function buttonOf(t: ShareWords, press: () => void): HTMLElement {
  const button = element('button', { class: 'link share', part: 'button' });
  button.append(t.share);
  button.onclick = press;
  return button;
}

/** One sentence, with another try where there is somebody to ask. */
export function noteOf(t: ShareWords, note: string, again: (() => void) | undefined): HTMLElement {
  const made = element('p', { class: 'note', part: 'note', role: 'status' });
  made.append(note);
  if (again && note === t.failed) {
    const button = element('button', { class: 'again' });
    button.append(t.retry);
    button.onclick = again;
    made.append(' ', button);
  }
  return made;
}

function element(tag: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(tag);
  for (const name in attributes) made.setAttribute(name, attributes[name] as string);
  return made;
}
