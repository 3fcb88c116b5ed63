/** Promises of campaign parameters: three policies, everything else byte for byte. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { mergeUtm, type UtmPolicy } from './index.js';

const utm = { source: 'linkedin', medium: 'employee-advocacy', content: 'c 1' };
const OURS = 'utm_source=linkedin&utm_medium=employee-advocacy&utm_content=c%201';

/** Parameters as they are found: odd encodings, no value, no name, twice the same, theirs. */
const parameter = fc.oneof(
  fc.constantFrom('', 'a', 'a=', '=b', 'a=%zz', 'q=a+b', 'q=%C3%A9', 'ü=ß', 'a=1?2', 'a==;b'),
  fc.constantFrom('utm_source=own', 'utm_source=', 'utm_term=t', '%75tm_medium=m', 'utm_id=1'),
  fc.constantFrom(
    'UTM_SOURCE=x',
    'xutm_source=y',
    'a=utm_source',
    'utm_constructor=1',
    'mtm_kwd=1',
  ),
  fc.string({ maxLength: 8 }).map((text) => text.replace(/[#&?]/g, '')),
);
const queries = fc.option(fc.array(parameter, { maxLength: 6 }), { nil: undefined });
const address = fc
  .record({
    base: fc.constantFrom(
      'https://example.org',
      'https://exämple.org/é',
      'http://日本.example:8080/a',
    ),
    query: queries,
    hash: fc.constantFrom('', '#', '#a', '#/route?utm_source=kept&b', '#é#'),
  })
  .map(({ base, query, hash }) => base + (query ? `?${query.join('&')}` : '') + hash);
const policies = fc.constantFrom<UtmPolicy>('keep', 'fill', 'replace');

/** Every parameter of an address, raw, those named away left out. */
const rest = (text: string, without: RegExp) =>
  (text.split('#')[0]!.split('?').slice(1).join('?') || undefined)
    ?.split('&')
    .filter((pair) => pair && !without.test(decoded(pair))) ?? [];
const decoded = (pair: string) => {
  try {
    return decodeURIComponent(pair.split('=')[0]!);
  } catch {
    return pair.split('=')[0]!;
  }
};
const set = /^utm_(source|medium|content)$/;

describe('mergeUtm, whatever the address', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(address, policies, (url, policy) => {
        const once = mergeUtm(url, utm, { policy });
        expect(mergeUtm(once, utm, { policy })).to.equal(once);
      }),
    );
  });

  it('leaves every other parameter, its order, the path and the fragment byte for byte', () => {
    fc.assert(
      fc.property(address, policies, (url, policy) => {
        const merged = mergeUtm(url, utm, { policy });
        expect(rest(merged, set)).to.deep.equal(rest(url, set));
        expect(merged.split(/[?#]/)[0]).to.equal(url.split(/[?#]/)[0]);
        expect(merged.includes('#') ? merged.slice(merged.indexOf('#')) : '').to.equal(
          url.includes('#') ? url.slice(url.indexOf('#')) : '',
        );
      }),
    );
  });

  it('with fill keeps every parameter that is there, and adds only at the end', () => {
    fc.assert(
      fc.property(address, (url) => {
        const [before, after] = [url.split('#')[0]!, mergeUtm(url, utm).split('#')[0]!];
        expect(after.startsWith(before)).to.equal(true);
      }),
    );
  });

  it('with keep touches no address that carries a campaign already', () => {
    fc.assert(
      fc.property(address, (url) => {
        const theirs = rest(url, /^$/).some((pair) => decoded(pair).startsWith('utm_'));
        const merged = mergeUtm(url, utm, { policy: 'keep' });
        expect(merged === url).to.equal(theirs);
      }),
    );
  });

  it('with replace leaves ours, each once, as the only ones of their name', () => {
    fc.assert(
      fc.property(address, (url) => {
        const { searchParams } = new URL(mergeUtm(url, utm, { policy: 'replace' }));
        expect(searchParams.getAll('utm_source')).to.deep.equal(['linkedin']);
        expect(searchParams.getAll('utm_content')).to.deep.equal(['c 1']);
      }),
    );
  });
});

const CASES: [string, UtmPolicy, string, string][] = [
  [
    'fills what is missing',
    'fill',
    'https://e.org/?utm_source=own',
    '?utm_source=own&utm_medium=employee-advocacy&utm_content=c%201',
  ],
  [
    'counts an empty one as there',
    'fill',
    'https://e.org/?utm_content=',
    '?utm_content=&utm_source=linkedin&utm_medium=employee-advocacy',
  ],
  [
    'reads an encoded name',
    'fill',
    'https://e.org/?%75tm_source=o',
    '?%75tm_source=o&utm_medium=employee-advocacy&utm_content=c%201',
  ],
  [
    'takes no name with a space for ours',
    'fill',
    'https://e.org/?utm_+source=o',
    `?utm_+source=o&${OURS}`,
  ],
  ['adds nothing to a lone mark but ours', 'fill', 'https://e.org/?', `?${OURS}`],
  ['needs no second ampersand', 'fill', 'https://e.org/?a&', `?a&${OURS}`],
  ['keeps doubled ampersands', 'fill', 'https://e.org/?a&&b', `?a&&b&${OURS}`],
  [
    'looks for nothing in the fragment',
    'keep',
    'https://e.org/#?utm_source=x',
    `?${OURS}#?utm_source=x`,
  ],
  ['keeps a campaign whole', 'keep', 'https://e.org/?utm_id=9', '?utm_id=9'],
  ['knows a campaign by its encoded name', 'keep', 'https://e.org/?utm%5Fid=9', '?utm%5Fid=9'],
  [
    'replaces theirs, twice there or not',
    'replace',
    'https://e.org/?utm_source=a&b=%zz&utm_source=c',
    `?b=%zz&${OURS}`,
  ],
  ['replaces an encoded name', 'replace', 'https://e.org/?%75tm_source=a#f', `?${OURS}#f`],
  ['leaves what ours does not name', 'replace', 'https://e.org/?utm_term=t', `?utm_term=t&${OURS}`],
];

describe('mergeUtm', () => {
  for (const [promise, policy, url, expected] of CASES)
    it(`${promise} (${policy})`, () => {
      expect(mergeUtm(url, utm, { policy })).to.equal(`https://e.org/${expected}`);
    });

  it('fills where no policy is named', () => {
    expect(mergeUtm('https://example.org/a?b=%zz&utm_source=own#c?d', utm)).to.equal(
      'https://example.org/a?b=%zz&utm_source=own&utm_medium=employee-advocacy&utm_content=c%201#c?d',
    );
  });

  it('returns the address itself where there is nothing to say', () => {
    for (const policy of ['keep', 'fill', 'replace'] as const)
      expect(mergeUtm('https://e.org/?a&&#b', {}, { policy })).to.equal('https://e.org/?a&&#b');
  });

  it('writes a lone surrogate as U+FFFD rather than throwing', () => {
    expect(mergeUtm('https://e.org/', { source: '\ud800' })).to.equal(
      'https://e.org/?utm_source=%EF%BF%BD',
    );
  });

  it('takes parameters by their own names alone', () => {
    const hostile = JSON.parse('{"__proto__":{"source":"x"},"medium":"m"}') as object;
    expect(mergeUtm('https://e.org/?utm_constructor=1', hostile, { policy: 'replace' })).to.equal(
      'https://e.org/?utm_constructor=1&utm_medium=m',
    );
  });
});
