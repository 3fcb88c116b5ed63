/**
 * Cursors: where a page of a list ended, as a text that says nothing to whoever carries it.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';

/** The last row of a page. */
export interface Place {
  at: number;
  id: string;
}

/** The cursor that goes on after a row. */
export const cursorOf = ({ at, id }: Place): string =>
  Buffer.from(`${at}.${id}`).toString('base64url');

/** Reads a cursor; throws `cursor_invalid`. */
export function readCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString();
  const match = /^(\d{1,16})\.([\w-]{8,64})$/.exec(text);
  if (match) return { at: Number(match[1]), id: String(match[2]) };
  throw new TandemError('cursor_invalid', 'Use the cursor that the page before gave as `next`.', {
    status: 400,
  });
}
