/** Promises of the judge: every case that links really meet, and the order in which they decide. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { judge, JUDGE_VERSION, type HitContext, type HitFacts, type HitReason } from './index.js';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';
const reader: HitFacts = {
  method: 'GET',
  agent: CHROME,
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  acceptLanguage: true,
  secPurpose: '',
  secFetchMode: 'navigate',
  secFetchDest: 'document',
  trustworthy: true,
  referrerHost: 'www.linkedin.com',
  isbot: false,
  egress: false,
  visitor: 'a1',
};
const quiet: HitContext = {
  ownVisitor: false,
  burst: false,
  secondsSincePrepared: undefined,
  seenInWindow: false,
};
const verdict = (facts: Partial<HitFacts>, context: Partial<HitContext> = {}) => {
  const found = judge({ ...reader, ...facts }, { ...quiet, ...context });
  return `${found.class}/${found.reason}`;
};

const CASES: [string, string, Partial<HitFacts>, Partial<HitContext>?][] = [
  ['a reader', 'human/reader', {}],
  ['a HEAD', 'automated/head', { method: 'HEAD' }],
  ['the HEADs of X after publishing', 'automated/head', { method: 'HEAD', agent: IPHONE }],
  ['Chromium’s prefetch', 'automated/prefetch', { secPurpose: 'prefetch' }],
  ['Chromium’s prerender', 'automated/prefetch', { secPurpose: 'prefetch;prerender' }],
  ['a prefetch without an agent', 'automated/prefetch', { secPurpose: 'prefetch', agent: '' }],
  ['Safari’s preview', 'automated/prefetch', { secPurpose: 'preview' }],
  ['no agent', 'automated/no-agent', { agent: '' }],
  ['a blank agent', 'automated/no-agent', { agent: '  ' }],
  ['a crawler', 'automated/crawler', { agent: `${CHROME} Somebot/1.0`, isbot: true }],
  ['curl', 'automated/http-library', { agent: 'curl/8.5.0' }],
  ['a browser that accepts no page', 'suspect/no-accept', { accept: '*/*' }],
  ['a browser without a language', 'suspect/no-language', { acceptLanguage: false }],
  ['a browser that does not navigate', 'suspect/no-navigation', { secFetchMode: '' }],
  ['a script', 'suspect/no-navigation', { secFetchMode: 'cors', secFetchDest: 'empty' }],
  ['a frame', 'suspect/no-navigation', { secFetchDest: 'iframe' }],
  ['a plain http host', 'human/reader', { secFetchMode: '', secFetchDest: '', trustworthy: false }],
  ['a scanner’s referrer', 'automated/scanner', { referrerHost: 'urldefense.com' }],
  ['a burst', 'suspect/burst', {}, { burst: true }],
  ['four seconds after preparing', 'suspect/too-soon', {}, { secondsSincePrepared: 4.9 }],
  ['five seconds after preparing', 'human/reader', {}, { secondsSincePrepared: 5 }],
  ['the sharer', 'own/own', {}, { ownVisitor: true }],
  [
    'the sharer trying the link at once',
    'own/own',
    {},
    { ownVisitor: true, secondsSincePrepared: 1 },
  ],
  ['the sharer trying many links', 'own/own', {}, { ownVisitor: true, burst: true }],
  ['a colleague', 'own/colleague', { egress: true }],
  ['an office machine at once', 'suspect/too-soon', { egress: true }, { secondsSincePrepared: 1 }],
  ['the sharer in the office', 'own/own', { egress: true }, { ownVisitor: true }],
  ['the same reader again', 'repeat/repeat', {}, { seenInWindow: true }],
];

describe('judge', () => {
  for (const [name, expected, facts, context] of CASES)
    it(`judges ${name} ${expected}`, () => {
      expect(verdict(facts, context)).to.equal(expected);
    });

  it('asks of a program nobody listed that it behave like a browser', () => {
    expect(verdict({ agent: 'Fancy/1.0', accept: '*/*' })).to.equal('automated/http-library');
    expect(verdict({ agent: 'Fancy/1.0' })).to.equal('human/reader');
  });

  it('asks for Sec-Fetch only of browsers that send it', () => {
    const old = CHROME.replace('142', '79');
    const safari = IPHONE.replace('18_6', '16_3');
    for (const agent of [old, safari, 'Mozilla/5.0 (X11; Linux; rv:78.0) Gecko/1 Firefox/78.0'])
      expect(verdict({ agent, secFetchMode: '', secFetchDest: '' }), agent).to.equal(
        'human/reader',
      );
    for (const agent of [IPHONE, 'Mozilla/5.0 (X11; Linux; rv:128.0) Gecko/1 Firefox/128.0'])
      expect(verdict({ agent, secFetchMode: '' }), agent).to.equal('suspect/no-navigation');
  });

  it('says with which rules it judged', () => {
    expect(judge(reader, quiet).version).to.equal(JUDGE_VERSION);
  });
});

const facts = fc.record<HitFacts>({
  method: fc.constantFrom('GET', 'HEAD'),
  agent: fc.constantFrom(CHROME, IPHONE, '', 'curl/8', 'LinkedInBot/1.0', 'Fancy/1.0'),
  accept: fc.constantFrom(reader.accept, '*/*', ''),
  acceptLanguage: fc.boolean(),
  secPurpose: fc.constantFrom('', 'prefetch'),
  secFetchMode: fc.constantFrom('', 'navigate', 'no-cors'),
  secFetchDest: fc.constantFrom('', 'document', 'image'),
  trustworthy: fc.boolean(),
  referrerHost: fc.constantFrom('', 'www.linkedin.com', 'eur01.safelinks.protection.outlook.com'),
  isbot: fc.boolean(),
  egress: fc.boolean(),
  visitor: fc.string(),
});
const context = fc.record<HitContext>({
  ownVisitor: fc.boolean(),
  burst: fc.boolean(),
  secondsSincePrepared: fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }),
  seenInWindow: fc.boolean(),
});
const ORDER: HitReason[][] = [
  ['head'],
  ['prefetch'],
  ['preview-agent'],
  ['http-library', 'crawler', 'no-agent', 'no-accept', 'no-language', 'no-navigation'],
  ['scanner'],
  ['own'],
  ['burst', 'too-soon'],
  ['colleague'],
  ['repeat'],
  ['reader'],
];
const rankOf = (reason: HitReason) => ORDER.findIndex((group) => group.includes(reason));

describe('judge, whatever comes', () => {
  it('gives the same verdict for the same facts', () => {
    fc.assert(
      fc.property(facts, context, (f, c) => {
        expect(judge(f, c)).to.deep.equal(judge({ ...f }, { ...c }));
      }),
    );
  });

  it('never calls human what any rule objects to', () => {
    fc.assert(
      fc.property(facts, context, (f, c) => {
        const objected = f.method === 'HEAD' || f.isbot || c.burst || c.ownVisitor || f.egress;
        if (objected || c.seenInWindow || !f.acceptLanguage)
          expect(judge(f, c).class).to.not.equal('human');
      }),
    );
  });

  it('decides by what comes first: one more objection never moves a verdict down the list', () => {
    fc.assert(
      fc.property(facts, context, (f, c) => {
        const before = rankOf(judge(f, c).reason);
        for (const more of [{ method: 'HEAD' }, { secPurpose: 'prefetch' }, { egress: true }])
          expect(rankOf(judge({ ...f, ...more }, c).reason)).to.be.at.most(before);
        expect(rankOf(judge(f, { ...c, burst: true }).reason)).to.be.at.most(before);
      }),
    );
  });
});
