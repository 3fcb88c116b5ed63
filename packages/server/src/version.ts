/**
 * Which version of the service this is, as its package says.
 * @module
 */
import { readFileSync } from 'node:fs';

/** The version of this package: `src` and `dist` both lie right below it. */
export const { version: VERSION } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string };
