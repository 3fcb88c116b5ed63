/**
 * The order of names: the same on every machine, which collation by the platform is not.
 * @module
 */

/** Letters that no decomposition takes apart, as English readers look for them. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * What a name is ordered by, compared as text: neither case nor accents count, and `Team 2` comes before
 * `Team 10`.
 */
export function nameOrder(name: string): string {
  const plain = name.trim().toLowerCase();
  // Most names are plain already, and windows on a standing ask for many.
  if (/^[a-z '.-]*$/.test(plain)) return plain;
  return plain
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[æœøßłđðþı]/g, (letter) => LETTERS[letter]!)
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}
