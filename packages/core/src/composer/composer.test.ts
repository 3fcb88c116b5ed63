/** Promises of the composer: disclosure before the fold, lengths as networks count, nothing cut in half. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import {
  bluesky,
  copy,
  email,
  facebook,
  linkedin,
  mastodon,
  NETWORKS,
  reddit,
  telegram,
  x,
} from '../networks/index.js';
import { composeText, fitText, foldAt, measure, pieces, postText } from './index.js';

const url = 'https://links.example.org/s/03XdqdIPwQwXLtqbtxdj';
const disclosure = 'Je travaille chez Exemple';
const FAMILY = '👨‍👩‍👧‍👦';

describe('postText', () => {
  it('puts the disclosure first and the link last, each on its line', () => {
    expect(postText({ text: ' Venez ! ', disclosure, url, network: bluesky })).to.equal(
      `${disclosure}\nVenez !\n${url}`,
    );
  });

  it('leaves the link out where it travels beside the words', () => {
    for (const network of [x, facebook, telegram])
      expect(postText({ text: 'Venez', url, network })).to.equal('Venez');
    const offsite = { text: 'Venez', url, network: linkedin, intent: 'share-offsite' };
    expect(postText(offsite)).to.equal('Venez');
  });

  it('says nothing twice, however often it composes', () => {
    for (const network of [linkedin, x, email, copy]) {
      const once = postText({ text: 'Venez', disclosure, url, network });
      expect(postText({ text: once, disclosure, url, network })).to.equal(once);
    }
  });

  it('takes no notice of space around the disclosure', () => {
    const draft = { text: `${disclosure} et j’en suis fier`, url, network: x };
    expect(postText({ ...draft, disclosure: ` ${disclosure}\n` })).to.equal(draft.text);
    expect(composeText({ ...draft, disclosure: ` ${disclosure}\n` }).disclosed).to.equal(true);
  });

  it('is the link alone when there are no words', () => {
    expect(postText({ text: '', url, network: copy })).to.equal(url);
    expect(postText({ text: '', url, network: x })).to.equal('');
  });
});

describe('measure', () => {
  for (const [text, length] of [
    ['été', 3],
    ['e\u0301te\u0301', 3],
    [FAMILY, 2],
    ['🇫🇷', 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['日本語', 6],
    ['“«—»”', 5],
    ['…', 2],
    ['€', 2],
    [`a ${url} b`, 27],
    [`(${url}).`, 26],
    ['https://example.org/日本語/é', 23],
    ['voir example.org/a, merci', 35],
    ['écrire à a@example.org', 22],
    ['notre.equipe fait v1.2', 22],
  ] as [string, number][])
    it(`weighs ${text} as X does: ${length}`, () => {
      expect(measure(text, x)).to.equal(length);
    });

  it('counts grapheme clusters elsewhere, and a link at what it costs there', () => {
    expect(measure(`${FAMILY}é日`, bluesky)).to.equal(3);
    expect(measure(url, bluesky)).to.equal(url.length);
    expect(measure(`${url} a`, mastodon)).to.equal(25);
  });

  it('takes a bare domain for a link on X only', () => {
    expect(measure('example.org', mastodon)).to.equal(11);
    expect(measure('example.org', x)).to.equal(23);
  });

  it('takes every text apart without loss', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(x, bluesky), (text, network) => {
        const all = pieces(`${text}${url} ${text}`, network);
        expect(all.map((piece) => piece.text).join('')).to.equal(`${text}${url} ${text}`);
      }),
    );
  });
});

describe('composeText', () => {
  it('counts the link where it travels beside the words', () => {
    const { text, length, limit, over } = composeText({ text: 'abc', url, network: x });
    expect({ text, length, limit, over }).to.deep.equal({
      text: 'abc',
      length: 27,
      limit: 280,
      over: 0,
    });
    expect(composeText({ text: 'abc', url, network: facebook }).length).to.equal(3);
  });

  it('counts a link among the words once', () => {
    const { text, length } = composeText({ text: 'abc', url, network: bluesky });
    expect([text, length]).to.deep.equal([`abc\n${url}`, 4 + url.length]);
  });

  it('has no limit and no fold where the network has none, and hides nothing', () => {
    const post = composeText({ text: 'abc', url, network: copy });
    expect(post).to.not.have.any.keys('limit', 'foldAt');
    expect(post.disclosed).to.equal(true);
    const short = composeText({ text: 'abc', url, network: linkedin });
    expect(short).to.not.have.property('foldAt');
    expect(short.disclosed).to.equal(true);
  });

  it('counts a link alone where there are no words', () => {
    expect(composeText({ text: '', url, network: x }).length).to.equal(23);
    expect(composeText({ text: 'abc', url, network: reddit }).length).to.equal(3);
  });

  it('says by how much a post is too long', () => {
    expect(composeText({ text: 'a'.repeat(260), url, network: x }).over).to.equal(4);
    expect(composeText({ text: 'a'.repeat(9999), url, network: copy }).over).to.equal(0);
  });

  it('says where a phone folds it, and that the disclosure stands before', () => {
    const post = composeText({ text: 'mot '.repeat(60), disclosure, url, network: linkedin });
    expect(post.foldAt).to.equal(140);
    expect(post.disclosed).to.equal(true);
    expect(composeText({ text: 'court', network: linkedin, url }).foldAt).to.equal(undefined);
  });

  it('says so when the disclosure itself is too long for the fold', () => {
    const long = 'Je travaille '.repeat(20);
    expect(composeText({ text: 'a', disclosure: long, url, network: linkedin }).disclosed).to.equal(
      false,
    );
  });
});

describe('foldAt', () => {
  it('cuts no grapheme', () => {
    const text = FAMILY.repeat(200);
    expect(foldAt(text, linkedin, 'mobile')).to.equal(FAMILY.length * 140);
    expect(foldAt(text, linkedin, 'desktop')).to.equal(undefined);
  });
});

const words = fc.array(
  fc.constantFrom('mot', FAMILY, 'e\u0301te\u0301', '日本', url, 'a'.repeat(90), '.'),
  {
    maxLength: 90,
    size: 'max',
  },
);

/** Text of any writing, with what is easily torn: families, flags, marks, Korean by its letters, Indic clusters. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        FAMILY,
        '🇫🇷🇩🇪',
        'e\u0301\u0323',
        '\u1112\u1161\u11ab',
        'क्षि',
        '👍🏽',
        ' ',
        '\n',
        url,
      ),
    ),
    { minLength: 1, maxLength: 30, size: 'max' },
  )
  .map((parts) => parts.join(''));
const limited = NETWORKS.filter(({ limit }) => limit !== undefined);
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

describe('truncation', () => {
  for (const network of limited) {
    // The longest limits are met with few texts, for each is counted as often as it is cut.
    const numRuns = Math.ceil(40_000 / Math.max(200, network.limit ?? 0));
    it(`never exceeds the limit of ${network.name}, nor splits a grapheme there`, () => {
      fc.assert(
        fc.property(anyText, fc.double({ min: 0.8, max: 1.6, noNaN: true }), (some, part) => {
          const times = Math.ceil(
            ((network.limit ?? 0) * part) / Math.max(1, measure(some, network)),
          );
          const text = some.repeat(times).trim();
          const cut = fitText({ text, url, network }).text;
          const { length, limit = 0 } = composeText({ text: cut, url, network });
          expect(length).to.be.at.most(limit);
          const kept = cut === text ? cut : cut.replace(/…$/, '');
          expect(text.startsWith(kept)).to.equal(true);
          // Not `containing`, which in WebKit is one short behind letters of two units.
          const starts = Array.from(graphemes.segment(text), ({ index }) => index);
          expect([...starts, text.length].includes(kept.length)).to.equal(true);
        }),
        { numRuns },
      );
    });
  }
});

describe('fitText', () => {
  it('makes a post fit, with disclosure and link whole', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(x, bluesky, mastodon), (list, network) => {
        const draft = { text: list.join(' '), disclosure, url, network };
        const post = composeText(fitText(draft));
        expect(post.over).to.equal(0);
        expect(post.text.startsWith(disclosure)).to.equal(true);
        if (network !== x) expect(post.text).to.include(url);
      }),
    );
  });

  it('cuts neither a grapheme nor a link', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const cut = fitText({ text, url: 'https://a.example', network: bluesky }).text;
        let whole = '';
        const ends = pieces(text, bluesky).map((piece) => (whole += piece.text));
        expect([text, '', ...ends]).to.include(cut === text ? cut : cut.slice(0, -1));
      }),
    );
  });

  it('leaves nothing but an ellipsis’ room where only the disclosure fits', () => {
    const long = 'Je travaille '.repeat(30).trim();
    const cut = fitText({ text: 'mot '.repeat(9), disclosure: long, url, network: x });
    expect(cut.text).to.equal('');
  });

  it('shortens words that begin with the disclosure, and not the disclosure', () => {
    const text = `${disclosure} ${'mot '.repeat(99)}`;
    const cut = fitText({ text, disclosure, url, network: bluesky });
    expect(postText({ ...cut, disclosure })).to.match(
      /^Je travaille chez Exemple\nmot mot .*…\nhttps/,
    );
  });

  it('leaves alone what fits', () => {
    const draft = { text: 'Venez', url, network: x };
    expect(fitText(draft)).to.equal(draft);
  });

  /** The words that are left on a network that takes so many characters and carries the link elsewhere. */
  const left = (text: string, limit: number, more = {}) =>
    fitText({ text, url, network: { ...facebook, limit }, ...more }).text;

  it('ends at the last space of what fits, and drops the space', () => {
    expect(left('one two three four', 12)).to.equal('one two…');
    expect(left('one two \n\n three four', 13)).to.equal('one two…');
    expect(left('one two three four', 14)).to.equal('one two three…');
  });

  it('cuts a word where no space is near', () => {
    expect(left(`one ${'x'.repeat(60)}`, 41)).to.equal(`one ${'x'.repeat(36)}…`);
    expect(left(`one ${'x'.repeat(60)}`, 29)).to.equal('one…');
    expect(left(`${'x'.repeat(60)} two`, 9)).to.equal(`${'x'.repeat(8)}…`);
  });

  it('is about the words alone, without the disclosure that begins them', () => {
    const spaced = { disclosure: ` ${disclosure} ` };
    expect(left(`  ${disclosure}\n\none two three  `, 34, spaced)).to.equal('one two…');
  });

  it('ends at a space where one is near', () => {
    const text = 'Nous recrutons une ingénieure '.repeat(20);
    expect(fitText({ text, url, network: x }).text).to.match(/ (Nous|recrutons|une|ingénieure)…$/);
  });
});
