/** Promises of the `tcid`: nobody guesses one, nothing of the address is lost. @module */
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tcidSource, withTcid } from './tcid.js';

describe('a tcid', () => {
  it('is sixteen characters that no other hit has', () => {
    const next = tcidSource(randomBytes);
    const all = Array.from({ length: 5_000 }, next);
    expect(new Set(all).size).toBe(5_000);
    expect(all.every((one) => /^[\w-]{16}$/.test(one))).toBe(true);
  });

  it('is added to any address, which keeps every byte of its own', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const carried = withTcid(address, 'q8Zk-_w2Jp0aVb3c');
        expect(new URL(carried).searchParams.get('tcid')).toBe('q8Zk-_w2Jp0aVb3c');
        expect(carried.replace(/[?&]tcid=q8Zk-_w2Jp0aVb3c/, '')).toBe(address);
      }),
    );
  });
});
