/**
 * Addresses as a page writes them, made absolute.
 * @module
 */

/** An address made absolute against the page; as it was where that cannot be. */
export const absolute = (address: string): string =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
