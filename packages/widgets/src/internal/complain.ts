/**
 * Tells the page's developer what only they can repair: a reader's sentence cannot.
 * @module
 */
import { isTandemError } from '@tandem-advocacy/core';

const told = new Set<string>();

/** Writes an error of the page's own settings to the console, once for each code. */
export function complain(error: unknown): void {
  if (!isTandemError(error) || told.has(error.code) || !isSetting(error.code)) return;
  told.add(error.code);
  // eslint-disable-next-line no-console -- nobody but the page's developer can act on it
  console.warn(`Tandem: ${error.message} (${error.code})`);
}

/** No token is somebody who is not signed in: nothing to repair. */
const isSetting = (code: string): boolean =>
  /^(?:token|programme|endpoint|answer)_/.test(code) && !/_missing$/.test(code);
