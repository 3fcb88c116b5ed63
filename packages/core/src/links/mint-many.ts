/**
 * Minting by the million: every content on every network for every member, one at a time as they are asked for.
 * @module
 */
import { sure } from '../sure.js';
import type { CodeFields } from './code.js';
import { signer, type Signer } from './mac.js';
import { mintCode } from './mint.js';

/** What to mint: each content, on each network, for each member. Numbers, as codes hold them. */
export interface Batch extends Pick<CodeFields, 'keyVersion' | 'programme'> {
  contents: Iterable<number>;
  networks: Iterable<number>;
  /** Read once and never held, so that it may be a stream of millions. */
  members: Iterable<number>;
}

/** A code with what it says. */
export interface MintedCode extends CodeFields {
  code: string;
}

/**
 * Mints a batch lazily: nothing is made before it is asked for, and each member's key is made ready once.
 *
 * @param keyOf a member's 32-byte key, or a signer made of it
 * @throws TandemError `link_field_invalid`, `link_key_invalid` when that code is asked for, `input_invalid`
 * @example
 * for (const { member, code } of mintMany(batch, (member) => memberKey(key, member)))
 *   letters.write(member, `https://links.example.org/s/${code}`);
 */
export const mintMany = /* @__PURE__ */ sure(function mintMany(
  { contents, networks, members, ...rest }: Batch,
  keyOf: (member: number) => Uint8Array | Signer,
): Generator<MintedCode, void, void> {
  const whole = { ...rest, contents: [...contents], networks: [...networks] };
  return mint(whole, members[Symbol.iterator](), keyOf.bind(undefined));
});

function* mint(
  { contents, networks, ...rest }: Omit<Batch, 'members'>,
  members: Iterator<number>,
  keyOf: (member: number) => Uint8Array | Signer,
): Generator<MintedCode, void, void> {
  for (const member of { [Symbol.iterator]: () => members }) {
    const key = signer(keyOf(member));
    for (const content of contents)
      for (const network of networks) {
        const fields = { ...rest, content, member, network };
        yield { ...fields, code: mintCode(fields, key) };
      }
  }
}
