/** Promises of the links door. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  CODE_LIMITS,
  isAlias,
  keyFromText,
  keyToText,
  memberKey,
  mintCode,
  mintMany,
  programmeKey,
  readCode,
  safeTarget,
  sameMac,
  signer,
  verifyCode,
  type CodeFields,
} from './index.js';
import { decode, encode, fieldsOf } from './code.js';
import { hmacOf } from './mac.js';

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
/** A number as the 20 digits of a code. */
const written = (value: bigint) => {
  let code = '';
  for (let rest = value; code.length < 20; rest /= 62n)
    code = BASE62.charAt(Number(rest % 62n)) + code;
  return code;
};
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

  it('are read before they are verified, and verified with the key of what they say', () => {
    const code = mintCode(example, sign);
    expect(readCode(code)).to.deep.equal(example);
    expect(readCode('no code')).to.equal(undefined);
    const asked: CodeFields[] = [];
    expect(verifyCode(code, (said) => void asked.push(said))).to.equal(undefined);
    expect(asked).to.deep.equal([example]);
  });

  it('are compared by all of a MAC', () => {
    const mac = Uint8Array.of(1, 2, 3, 4, 5, 6);
    expect(sameMac(mac, mac.slice())).to.equal(true);
    expect(sameMac(mac, mac.subarray(0, 5))).to.equal(false);
    expect(sameMac(mac.subarray(0, 5), mac)).to.equal(false);
    expect(sameMac(mac, Uint8Array.of(1, 2, 3, 4, 5, 7))).to.equal(false);
  });

  it('take bytes that are missing for 0', () => {
    const none = new Uint8Array();
    expect(encode(none, none)).to.equal('0'.repeat(20));
    expect(fieldsOf(none)).to.deep.equal({
      ...{ keyVersion: 0, programme: 0, content: 0, member: 0, network: 0 },
    });
  });

  it('are of this format alone', () => {
    expect(decode(written(2n ** 113n - 1n))?.fields[0]).to.equal(1);
    for (const other of [2n ** 113n, 2n ** 114n, 62n ** 20n - 1n])
      expect(decode(written(other))).to.equal(undefined);
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
    for (const text of [
      '',
      'zzzzzzzzzzzzzzzzzzzz',
      'ééééééééééééééééééé0',
      '0'.repeat(21),
      null,
      7,
      [mintCode(example, sign)],
    ])
      expect(decode(text as string)).to.equal(undefined);
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

  it('carry a MAC of 48 bits: the first of HMAC-SHA-256 over all the rest', () => {
    fc.assert(
      fc.property(fields, (value) => {
        const { fields: signed, mac } = decode(mintCode(value, sign))!;
        expect(mac.length * 8).to.equal(48);
        expect(mac).to.deep.equal(hmac(sha256, key, signed).slice(0, 6));
        expect(fieldsOf(signed)).to.deep.equal(value);
      }),
    );
  });

  // Computed apart from this code, with another language's HMAC and big integers.
  it('keep their format, so that links posted today verify for ever', () => {
    expect(mintCode(example, sign)).to.equal('03XdqdIPwQwXLtqbtxdj');
  });
});

const thousand = Array.from({ length: 1000 }, (_, n) =>
  mintCode(
    {
      keyVersion: n % 16,
      programme: (n * 5) % 4096,
      content: n * 1049,
      member: n * 16_777,
      network: n % 32,
    },
    sign,
  ),
);
const refused = (code: string) => verifyCode(code, () => sign) === undefined;

describe('a thousand codes', () => {
  it('verify as they are', () => {
    expect(thousand.filter(refused)).to.deep.equal([]);
  });

  for (let at = 0; at < 20; at++)
    it(`refuse every other character at place ${at}`, () => {
      for (const code of thousand)
        for (const other of BASE62)
          if (other !== code.charAt(at) && !refused(code.slice(0, at) + other + code.slice(at + 1)))
            expect.fail(`${code}, ${other} at ${at}`);
    });

  it('refuse every change of one bit of their integer, from the first to the 119th', () => {
    for (const code of thousand) {
      const value = [...code].reduce((sum, one) => sum * 62n + BigInt(BASE62.indexOf(one)), 0n);
      for (let bit = 0n; bit < 119n; bit++)
        if (!refused(written(value ^ (1n << bit)))) expect.fail(`${code}, bit ${bit}`);
    }
  });

  for (const part of ['fields', 'mac'] as const)
    it(`refuse every change of one bit of their ${part}`, () => {
      for (const code of thousand) {
        const parts = decode(code)!;
        for (let bit = 0; bit < parts[part].length * 8; bit++) {
          parts[part][bit >> 3]! ^= 1 << (bit & 7);
          if (!refused(encode(parts.fields, parts.mac))) expect.fail(`${code}, bit ${bit}`);
          parts[part][bit >> 3]! ^= 1 << (bit & 7);
        }
      }
    });
});

describe('mintMany', () => {
  const batch = {
    keyVersion: 1,
    programme: 1,
    contents: [7, 8],
    networks: [1, 7],
    members: [0, 42],
  };
  const programme = programmeKey(new Uint8Array(32).fill(7), 1, 1);

  it('mints every content on every network for every member, as mintCode does', () => {
    const minted = [...mintMany(batch, (member) => memberKey(programme, member))];
    expect(minted).to.have.length(8);
    for (const { code, ...said } of minted)
      expect(code).to.equal(mintCode(said, memberKey(programme, said.member)));
    expect(minted.at(-2)).to.include({ member: 42, content: 8, network: 1 });
  });

  it('makes nothing before it is asked for, and each key once', () => {
    const asked: number[] = [];
    function* endless() {
      for (let member = 1; ; member++) yield member;
    }
    const codes = mintMany({ ...batch, members: endless() }, (member) => {
      asked.push(member);
      return memberKey(programme, member);
    });
    expect(asked).to.deep.equal([]);
    for (let i = 0; i < 6; i++) codes.next();
    expect(asked).to.deep.equal([1, 2]);
  });

  it('refuses a number out of range by name', () => {
    const bad = mintMany({ ...batch, contents: [2 ** 20] }, () => sign);
    expect(() => bad.next())
      .to.throw('content')
      .with.property('code', 'link_field_invalid');
  });
});

describe('isAlias', () => {
  for (const good of [
    'green-factory',
    'our-green-factory',
    'a-b',
    '2026-11',
    'a--b',
    `${'a'.repeat(29)}-${'b'.repeat(30)}`,
  ])
    it(`accepts ${good}`, () => {
      expect(isAlias(good)).to.equal(true);
    });

  for (const bad of [
    '',
    'ab',
    '-a',
    'a-',
    'a-b-',
    'a-b!',
    'green',
    'Green-factory',
    'usine-été',
    'a b-c',
    'a-b\n',
    '../a-b',
  ])
    it(`refuses ${JSON.stringify(bad)}`, () => {
      expect(isAlias(bad)).to.equal(false);
    });

  it('refuses what is longer than 60', () => {
    expect(isAlias(`a-${'b'.repeat(59)}`)).to.equal(false);
  });

  it('never takes a code for an alias', () => {
    fc.assert(fc.property(fields, (value) => !isAlias(mintCode(value, sign))));
  });
});

describe('hmacOf', () => {
  const bytes = (maxLength: number) => fc.uint8Array({ maxLength, size: 'max' });

  it('is HMAC-SHA-256, with keys longer than a block too', () => {
    fc.assert(
      fc.property(bytes(200), bytes(300), (secret, message) => {
        expect(hmacOf(secret)(message)).to.deep.equal(hmac(sha256, secret, message));
      }),
    );
  });

  it('is so for keys around the length of a block', () => {
    for (const length of [0, 1, 63, 64, 65, 128]) {
      const secret = new Uint8Array(length).fill(9);
      expect(hmacOf(secret)(secret)).to.deep.equal(hmac(sha256, secret, secret));
    }
  });

  it('signs many messages with one key as if each were the first', () => {
    fc.assert(
      fc.property(bytes(80), fc.array(bytes(150)), (secret, messages) => {
        const mac = hmacOf(secret);
        expect(messages.map(mac)).to.deep.equal(messages.map((one) => hmac(sha256, secret, one)));
      }),
    );
  });
});

describe('keys', () => {
  // Computed apart from this code, in another language.
  it('are derived as they always were, each from what it is for', () => {
    const programme = programmeKey(new Uint8Array(32).fill(7), 3, 2);
    expect(keyToText(programme)).to.equal('brkPgp47qHYJu9PATT0J9BfiwBmCX4mbJDe9QMVQhxk');
    expect(keyToText(memberKey(programme, 42))).to.equal(
      'BiF8qwwZ8fhkzdh3-sfDhnDOXSwGbWlS8OQ2pIjeQY8',
    );
  });

  it('must be bytes', () => {
    for (const bad of ['text', undefined, null, 7, {}, []])
      expect(() => mintCode(example, bad as unknown as Uint8Array))
        .to.throw()
        .with.property('code', 'link_key_invalid');
  });

  it('travel as text', () => {
    expect(keyFromText(keyToText(key))).to.deep.equal(key);
    for (const bad of ['short', `${keyToText(key)}A`, ` ${keyToText(key)}`, `${keyToText(key)}\n`])
      expect(keyFromText(bad)).to.equal(undefined);
  });
});

describe('safeTarget', () => {
  it('accepts web addresses', () => {
    expect(safeTarget('https://exämple.org/é?x=1#y').hostname).to.equal('xn--exmple-cua.org');
    expect(safeTarget('HTTP://example.org').protocol).to.equal('http:');
  });

  for (const [odd, read] of [
    ['https://日本.example/a', 'https://xn--wgv71a.example/a'],
    ['https://EXA%4dPLE.org', 'https://example.org/'],
    ['https://[2001:DB8::1]:8443/a?b#c', 'https://[2001:db8::1]:8443/a?b#c'],
    ['https://example.org/a?b=%zz&c=\\#d', 'https://example.org/a?b=%zz&c=\\#d'],
    ['https://example.org/a/%2e%2e/%2F..', 'https://example.org/%2F..'],
    ['https://faß.example', 'https://xn--fa-hia.example/'],
  ] as [string, string][])
    it(`reads ${odd} as browsers do`, () => {
      expect(safeTarget(odd).href).to.equal(read);
    });

  it('refuses what is no text', () => {
    for (const bad of [
      undefined,
      null,
      7,
      {},
      ['https://example.org'],
      new URL('https://a.example'),
    ])
      expect(() => safeTarget(bad as unknown as string))
        .to.throw()
        .with.property('code', 'target_unsafe');
  });

  for (const bad of [
    'https://example.org\\@evil.example',
    'https:\\\\example.org',
    'https://exa mple.org',
    'https://example.org:99999',
    'https://[::1',
    'https://\u0000.example',
    'ftp://example.org',
    'blob:https://example.org/1',
    'view-source:https://example.org',
    'https://\u202Egro.elpmaxe\u00AD\uD800',
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
