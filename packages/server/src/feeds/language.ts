/**
 * The language a feed says it is in, as a tag, or nothing where it says nothing sensible.
 * @module
 */

const NONE = new Set(['und', 'zxx', 'mul', 'mis', 'xx', 'none', 'all']);

/**
 * Reads a language tag.
 *
 * @example
 * languageTag('en_us'); // 'en-US'
 */
export function languageTag(text: string | undefined): string | undefined {
  const tag = (text ?? '')
    .trim()
    .replaceAll('_', '-')
    .replace(/[.,;].*$/, '');
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  if (!/^[a-z]{2,3}$/.test(primary) || NONE.has(primary)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return Intl.getCanonicalLocales(primary)[0];
  }
}
