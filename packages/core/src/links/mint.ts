/**
 * Making a code, with no request: what a client does before the click.
 * @module
 */
import { sure } from '../sure.js';
import { checkFields, encode, fieldBytes, type CodeFields } from './code.js';
import { signer, type Signer } from './mac.js';

/**
 * Signs a code with one member's key.
 *
 * @param fields what the code says; throws `link_field_invalid` where a number is out of its range
 * @param key that member's 32-byte key, or a `signer` made of it when minting many
 * @returns 20 characters of base62
 * @example
 * mintCode({ keyVersion: 1, programme: 1, content: 7, member: 42, network: 1 }, key);
 */
export const mintCode = /* @__PURE__ */ sure(function mintCode(
  fields: CodeFields,
  key: Uint8Array | Signer,
): string {
  checkFields(fields);
  const bytes = fieldBytes(fields);
  return encode(bytes, signer(key).mac(bytes));
});
