/** Promises of the names of rows. @module */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowNames } from './row-names.js';

const [ours, theirs] = [rowNames(new Uint8Array(32).fill(1)), rowNames(new Uint8Array(32).fill(2))];
const members = fc.integer({ min: 1, max: 0xffffff });

describe('names of rows', () => {
  it('lead back to every member, and tell nobody else who it is', () => {
    fc.assert(
      fc.property(members, (member) => {
        expect(ours.member(ours.name(member))).toBe(member);
        expect(theirs.member(ours.name(member))).toBe(undefined);
      }),
    );
  });

  it('are refused when somebody made them up', () => {
    fc.assert(fc.property(fc.base64String(), (text) => ours.member(text) === undefined));
    for (let i = 0; i < 128; i++) {
      const bytes = Buffer.from(ours.name(42), 'base64url');
      bytes[i >> 3]! ^= 1 << (i & 7);
      expect(ours.member(bytes.toString('base64url'))).toBe(undefined);
    }
  });
});
