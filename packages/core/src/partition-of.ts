/**
 * Whose things are kept where, on a browser that several people use.
 * @module
 */
import type { SessionStore } from './session.js';

/** Names programme and reader as of now. */
export const partitionOf = ({ current }: SessionStore): string =>
  `${current?.programme.id ?? ''}/${current?.reader.partition ?? ''}`;
