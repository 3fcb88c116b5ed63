/**
 * Ids that nobody can guess and no two clients share.
 * @module
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** A random id of 21 characters (126 bits). `crypto.randomUUID` is missing on `http://` intranets. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(21)), (byte) => DIGITS[byte & 63]).join('');
