/**
 * Which picture stands for an entry: the one the feed names, or the first real one in its text.
 * @module
 */
import { Parser } from 'htmlparser2';
import { resolveAddress } from './address.js';
import { cut, plainText } from './text.js';

/** A picture as a feed offers it. */
export interface Offer {
  url?: string | undefined;
  width?: number | undefined;
  type?: string | undefined;
  medium?: string | undefined;
  alt?: string | undefined;
}

const EXTENSION = /\.(?:jpe?g|png|gif|webp|avif|bmp)(?:$|[?#])/i;
const COUNTER =
  /\/~(?:r|ff|4)\/|doubleclick\.net|feedsportal\.com|stats\.wordpress\.com|pixel\.wp\.com|feeds\.wordpress\.com|\/smilies\/|core\/emoji|gravatar\.com|googleusercontent\.com\/tracker|[/.]pixel[/.?]|(?:1x1|blank|spacer|transparent)\.(?:gif|png)/i;

/** Whether what a feed encloses is a picture, by what it says and otherwise by its name. */
export function isPicture(offer: Offer): boolean {
  if (offer.type) return /^image\//i.test(offer.type);
  if (offer.medium) return offer.medium.toLowerCase() === 'image';
  return EXTENSION.test(offer.url ?? '');
}

/**
 * Chooses the widest picture offered, the first among equals, then the first real one in the HTML.
 *
 * @param offers what the feed names, best kind first
 * @param bodies the HTML of the entry
 * @param base what relative addresses start from
 */
export function choosePicture(
  offers: readonly Offer[],
  bodies: readonly (string | undefined)[],
  base: string | undefined,
): { url: string; alt?: string } | undefined {
  const widest = offers.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0));
  const candidates = [...widest, ...bodies.flatMap((body) => picturesIn(body ?? ''))];
  for (const { url, alt } of candidates) {
    const address = resolveAddress(url, base);
    if (address === undefined || COUNTER.test(address)) continue;
    const words = cut(plainText(alt), 300);
    return { url: address, ...(words && { alt: words }) };
  }
  return undefined;
}

function picturesIn(body: string): Offer[] {
  const html = body.includes('<') ? body : body.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const found: Offer[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'img' && !isTiny(attributes)) found.push(offerOf(attributes));
    },
  });
  if (/<img/i.test(html)) parser.end(html.slice(0, 200_000));
  return found;
}

const isTiny = ({ width, height }: Record<string, string>) =>
  [width, height].some((size) => size !== undefined && /^[0-2](?:px)?$/.test(size.trim()));

function offerOf(attributes: Record<string, string>): Offer {
  const lazy = attributes['data-src'] ?? attributes['data-lazy-src'] ?? attributes['data-original'];
  const source = attributes['src'];
  const set = attributes['srcset']?.trim().split(/[\s,]+/)[0];
  const inline = source === undefined || source.startsWith('data:');
  return { url: inline ? (lazy ?? set) : source, alt: attributes['alt'] };
}
