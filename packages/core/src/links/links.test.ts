/** Promises of the links door. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import {
  CODE_LIMITS,
  decode,
  encode,
  keyFromText,
  keyToText,
  memberKey,
  mergeUtm,
  mintCode,
  programmeKey,
  safeTarget,
  signer,
  verifyCode,
  type CodeFields,
} from './index.js';

const fields = fc.record({
  keyVersion: fc.integer({ min: 0, max: CODE_LIMITS.keyVersion }),
  programme: fc.integer({ min: 0, max: CODE_LIMITS.programme }),
  content: fc.integer({ min: 0, max: CODE_LIMITS.content }),
  member: fc.integer({ min: 0, max: CODE_LIMITS.member }),
  network: fc.integer({ min: 0, max: CODE_LIMITS.network }),
});
const key = memberKey(programmeKey(new Uint8Array(32).fill(7), 1, 1), 42);
const sign = signer(key);
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const example: CodeFields = { keyVersion: 1, programme: 1, content: 7, member: 42, network: 1 };

describe('link codes', () => {
  it('round-trip over the whole range of numbers, in exactly 20 characters', () => {
    fc.assert(
      fc.property(fields, (value) => {
        const code = mintCode(value, sign);
        expect(code).to.match(/^[0-9A-Za-z]{20}$/);
        expect(verifyCode(code, () => sign)).to.deep.equal(value);
      }),
    );
  });

  it('hold the greatest value of every field', () => {
    const code = mintCode(CODE_LIMITS, sign);
    expect(verifyCode(code, () => sign)).to.deep.equal(CODE_LIMITS);
  });

  it('refuse any change of one character', () => {
    const code = mintCode(example, sign);
    for (let i = 0; i < code.length; i++)
      for (const other of 'aZ09q') {
        const forged = code.slice(0, i) + other + code.slice(i + 1);
        if (forged !== code) expect(verifyCode(forged, () => sign)).to.equal(undefined);
      }
  });

  it('refuse any change of one bit', () => {
    const parts = decode(mintCode(example, sign));
    if (!parts) throw new Error('decodes');
    for (const part of [parts.fields, parts.mac])
      for (let bit = 0; bit < part.length * 8; bit++) {
        part[bit >> 3]! ^= 1 << (bit & 7);
        const forged = encode(parts.fields, parts.mac);
        expect(
          verifyCode(forged, () => sign),
          forged,
        ).to.equal(undefined);
        part[bit >> 3]! ^= 1 << (bit & 7);
      }
  });

  it('are bound to their member', () => {
    const other = signer(memberKey(programmeKey(new Uint8Array(32).fill(7), 1, 1), 43));
    expect(verifyCode(mintCode(example, other), () => sign)).to.equal(undefined);
  });

  it('refuse numbers out of range by name', () => {
    for (const bad of [-1, 1.5, 2 ** 24, NaN])
      expect(() => mintCode({ ...example, member: bad }, sign)).to.throw('member');
  });

  it('are never read from other text', () => {
    for (const text of ['', 'zzzzzzzzzzzzzzzzzzzz', 'ééééééééééééééééééé0', '0'.repeat(21)])
      expect(decode(text)).to.equal(undefined);
  });

  it('are one integer: format 2, key version 4, programme 12, content 20, member 24, network 5, MAC 48', () => {
    fc.assert(
      fc.property(fields, (value) => {
        const code = mintCode(value, sign);
        let rest = [...code].reduce((sum, one) => sum * 62n + BigInt(BASE62.indexOf(one)), 0n);
        const take = (bits: bigint) => {
          const low = rest & ((1n << bits) - 1n);
          rest >>= bits;
          return Number(low);
        };
        take(48n);
        const [network, member, content] = [take(5n), take(24n), take(20n)];
        const [programme, keyVersion, format] = [take(12n), take(4n), take(2n)];
        expect({ keyVersion, programme, content, member, network }).to.deep.equal(value);
        expect([format, rest]).to.deep.equal([0, 0n]);
      }),
    );
  });

  // Computed apart from this code, with another language's HMAC and big integers.
  it('keep their format, so that links posted today verify for ever', () => {
    expect(mintCode(example, sign)).to.equal('03XdqdIPwQwXLtqbtxdj');
  });
});

describe('keys', () => {
  it('travel as text', () => {
    expect(keyFromText(keyToText(key))).to.deep.equal(key);
    expect(keyFromText('short')).to.equal(undefined);
  });
});

describe('mergeUtm', () => {
  const utm = { source: 'linkedin', medium: 'employee-advocacy', content: 'c 1' };

  it('keeps what is there byte for byte, and the fragment last', () => {
    expect(mergeUtm('https://example.org/a?b=%zz&utm_source=own#c?d', utm)).to.equal(
      'https://example.org/a?b=%zz&utm_source=own&utm_medium=employee-advocacy&utm_content=c%201#c?d',
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = mergeUtm(url, utm);
        expect(mergeUtm(once, utm)).to.equal(once);
        expect(new URL(once).searchParams.get('utm_medium')).to.equal(
          new URL(url).searchParams.get('utm_medium') ?? 'employee-advocacy',
        );
      }),
    );
  });
});

describe('safeTarget', () => {
  it('accepts web addresses', () => {
    expect(safeTarget('https://exämple.org/é?x=1#y').hostname).to.equal('xn--exmple-cua.org');
    expect(safeTarget('HTTP://example.org').protocol).to.equal('http:');
  });

  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    '/relative',
    '//example.org',
    'https:example.org',
    'java\tscript:alert(1)',
    ' https://example.org',
    'https://user:secret@example.org',
    'https://',
    '',
  ])
    it(`refuses ${JSON.stringify(bad)}`, () => {
      expect(() => safeTarget(bad))
        .to.throw()
        .with.property('code', 'target_unsafe');
    });
});
