/**
 * Ids in addresses: one step of a path each, and nothing that leads elsewhere.
 * @module
 */
import { TandemError } from '../errors.js';

/** The most characters of an id in an address. */
const LONGEST = 500;

/** An id as one step of a path; `input_invalid` for what is no text, or would lead elsewhere. */
export function segment(id: string): string {
  // `.` and `..` survive encoding, and a parser of addresses would walk up the path with them.
  const usable =
    typeof id === 'string' && id.length > 0 && id.length <= LONGEST && !/^\.\.?$/.test(id);
  if (!usable || !id.isWellFormed())
    throw new TandemError('input_invalid', 'An id is a text of 1 to 500 characters.');
  return encodeURIComponent(id);
}
