/**
 * Verifying a code: keys of members made ready once, and remembered while their links are busy.
 * @module
 */
import { signer, verifyCode, type CodeFields, type Signer } from '@tandem-advocacy/core/links';
import { Recent } from './recent.js';

/** Derives a member's key. */
export type MemberKey = (programme: number, version: number, member: number) => Uint8Array;

/** Verifies a code; `undefined` for anything that is not a link of ours. */
export type Verify = (code: string) => CodeFields | undefined;

/** Members whose keys stay ready: about 1 kB each. */
const MEMBERS = 10_000;
/** Codes that stay verified while they are busy: about 200 bytes each. */
const CODES = 10_000;

/** Makes the verifier. `known` says whether a programme has that version of a key. */
export function verifier(
  memberKey: MemberKey,
  known: (programme: number, version: number) => boolean,
): Verify {
  const signers = new Recent<number, Signer>(MEMBERS);
  const find = ({ programme, keyVersion, member }: CodeFields) => {
    const name = (programme * 16 + keyVersion) * 0x100_0000 + member;
    const ready = signers.get(name);
    if (ready) return ready;
    if (!known(programme, keyVersion)) return undefined;
    const made = signer(memberKey(programme, keyVersion, member));
    signers.set(name, made);
    return made;
  };
  // A signature that was right stays right: a version that is compromised later is looked up apart.
  const verified = new Recent<string, CodeFields>(CODES);
  return (code) => {
    const known = verified.get(code);
    if (known) return known;
    const fields = verifyCode(code, find);
    if (fields) verified.set(code, fields);
    return fields;
  };
}
