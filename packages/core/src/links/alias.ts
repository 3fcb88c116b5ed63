/**
 * Vanity aliases: the short names a programme gives to a link, told from codes by their hyphen.
 * @module
 */

/**
 * Whether a text may be an alias, as in `/s/green-factory`: 3 to 60 lower-case letters, digits and hyphens,
 * with a hyphen among them, which no code has. A hyphen neither begins nor ends it: chats cut it off there.
 *
 * @example
 * isAlias('green-factory'); // true
 */
export const isAlias = (text: string): boolean =>
  typeof text === 'string' && /^(?=.{3,60}$)[a-z0-9]+(?:-+[a-z0-9]+)+$/.test(text);
