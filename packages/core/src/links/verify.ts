/**
 * Checking a code that was never seen before: what the service does with every request.
 * @module
 */
import { sure } from '../sure.js';
import { decode, fieldsOf, type CodeFields } from './code.js';
import { sameMac, type Signer } from './mac.js';

/** Finds the signer of a member in a programme and key version; `undefined` where there is none. */
export type FindSigner = (fields: CodeFields) => Signer | undefined;

/**
 * Reads what a code claims without checking it: to group or route, never to believe.
 *
 * @example
 * readCode('03XdqdIPwQwXLtqbtxdj')?.programme; // what it claims, perhaps falsely
 */
export function readCode(code: string): CodeFields | undefined {
  const parts = decode(code);
  return parts && fieldsOf(parts.fields);
}

/**
 * Verifies a code.
 *
 * @param code anything that came in an address
 * @param find hands over the signer for what the code claims to be
 * @returns the fields, or `undefined` where it is malformed, of unknown keys, or wrongly signed
 * @example
 * verifyCode(code, ({ programme, member }) => signer(memberKey(programmeKey(secret, programme, 1), member)));
 */
export const verifyCode = /* @__PURE__ */ sure(function verifyCode(
  code: string,
  find: FindSigner,
): CodeFields | undefined {
  const parts = decode(code);
  if (!parts) return undefined;
  const fields = fieldsOf(parts.fields);
  const key = find(fields);
  return key && sameMac(key.mac(parts.fields), parts.mac) ? fields : undefined;
});
