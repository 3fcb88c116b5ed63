/**
 * A name for whoever calls, in this process: a person of a programme, or an integration.
 * @module
 */
import type { Reader } from '../ports.js';

/** Names a caller; no person can have the name of a key. */
export const callerOf = ({ programme, subject, key }: Reader): string =>
  JSON.stringify(key ? [programme.number, 'key', key.id] : [programme.number, subject]);
