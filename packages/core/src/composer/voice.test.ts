/** Promises of own voice: parrots are seen, own words are not, and fingerprints hold no words. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { closeness, fingerprint } from './index.js';

const SUGGESTED = 'Nous ouvrons une usine verte à Nantes, venez la visiter en juin !';
const OWN = 'Ma fille demande pourquoi papa parle de pompes à chaleur à table.';
const word = fc.stringMatching(/^[a-zà-ü]{2,9}$/);
const texts = fc
  .array(word, { minLength: 3, maxLength: 90, size: 'max' })
  .map((words) => words.join(' '));

describe('closeness', () => {
  it('is 1 for a parrot, of a suggestion and of a fingerprint', () => {
    expect(closeness(SUGGESTED, { suggestions: [OWN, SUGGESTED] })).to.deep.equal({
      score: 1,
      nearest: { kind: 'suggestion', index: 1 },
      repeated: [[0, SUGGESTED.lastIndexOf('juin') + 4]],
    });
    const { score, nearest } = closeness(SUGGESTED, { fingerprints: [fingerprint(SUGGESTED)] });
    expect({ score, nearest }).to.deep.equal({
      score: 1,
      nearest: { kind: 'fingerprint', index: 0 },
    });
  });

  it('is 0 for words of one’s own', () => {
    const voices = { suggestions: [SUGGESTED], fingerprints: [fingerprint(SUGGESTED)] };
    expect(closeness(OWN, voices)).to.deep.equal({ score: 0, repeated: [] });
    expect(closeness(OWN, {})).to.deep.equal({ score: 0, repeated: [] });
  });

  it('shows which part is the same, by places in the text', () => {
    const text = `Enfin ! ${SUGGESTED.slice(0, 34)}, et j’en suis fière.`;
    const { score, repeated } = closeness(text, { suggestions: [SUGGESTED] });
    expect(repeated.map((range) => text.slice(...range))).to.deep.equal([
      'Nous ouvrons une usine verte à Nan'.slice(0, 30),
    ]);
    expect(score).to.be.within(0.3, 0.6);
  });

  it('shows two parts as two, and joins those that touch', () => {
    const text = 'un deux trois quatre MOI cinq six sept huit';
    const parts = (suggestions: string[]) =>
      closeness(text, { suggestions }).repeated.map((range) => text.slice(...range));
    expect(parts(['un deux trois quatre', 'cinq six sept huit'])).to.deep.equal([
      'un deux trois quatre',
      'cinq six sept huit',
    ]);
    const spaceless = closeness('私たちは新しい工場を開きます', {
      suggestions: ['私たちは新しい', '工場を開きます'],
    });
    expect(spaceless.repeated).to.have.length(1);
  });

  it('knows of a long text its smallest hashes, the last one included', () => {
    const hash = fingerprint('un deux trois').slice(1);
    const sketch = `1${'----'.repeat(63)}${hash}`;
    expect(closeness('un deux trois', { fingerprints: [sketch] }).score).to.equal(1);
  });

  it('is not deceived by case, accents, punctuation or another link', () => {
    const text = SUGGESTED.toUpperCase().replace(',', ' —').replace('À', 'A');
    const { score } = closeness(`${text} https://a.example/x`, {
      suggestions: [`https://b.example/y ${SUGGESTED}`],
    });
    expect(score).to.equal(1);
    const quotes = closeness("L'été qu'on attend", { suggestions: ['L’ete qu’on attend'] });
    expect(quotes.score).to.equal(1);
  });

  for (const [script, text, other] of [
    ['Japanese', '私たちは新しい工場を開きます', 'お客様の声を聞かせてください'],
    ['Thai', 'เราเปิดโรงงานใหม่ในเมืองนี้', 'ขอบคุณทุกคนที่มาร่วมงาน'],
    ['Arabic', 'نفتح مصنعا أخضر جديدا هنا', 'شكرا لكل من حضر اليوم'],
    ['Greek', 'ΑΝΟΊΓΟΥΜΕ ΝΈΟ ΕΡΓΟΣΤΆΣΙΟ ΣΉΜΕΡΑ', 'ευχαριστούμε όλους για σήμερα'],
  ] as const)
    it(`reads ${script}`, () => {
      expect(closeness(text, { fingerprints: [fingerprint(text.toLowerCase())] }).score).to.equal(
        1,
      );
      expect(closeness(text, { suggestions: [other] }).score).to.equal(0);
    });

  it('compares short texts as a whole', () => {
    expect(closeness('Bravo !', { suggestions: ['bravo'] }).score).to.equal(1);
    expect(closeness('Bravo à tous', { suggestions: ['bravo'] }).score).to.equal(0);
    expect(closeness('', { suggestions: ['', 'bravo'] })).to.deep.equal({ score: 0, repeated: [] });
  });

  it('leaves aside what is no fingerprint of this form', () => {
    const odd = [
      '',
      '2AAAA',
      '1AAA',
      '1!!!!',
      `${fingerprint(SUGGESTED)}!`,
      `!${fingerprint(SUGGESTED)}`,
      fingerprint(SUGGESTED).repeat(2),
      `1${'AAAA'.repeat(65)}`,
      null,
      ['1AAAA'],
    ] as string[];
    expect(closeness(SUGGESTED, { fingerprints: odd })).to.deep.equal({ score: 0, repeated: [] });
    expect(closeness(null as unknown as string, { suggestions: ['null'] }).score).to.equal(0);
  });
});

describe('closeness, whatever the words', () => {
  it('is between 0 and 1, its ranges in order, apart, and within the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        (text, others) => {
          const voices = { suggestions: others, fingerprints: others.map(fingerprint) };
          const { score, nearest, repeated } = closeness(text, voices);
          expect(score).to.be.within(0, 1);
          expect(nearest !== undefined).to.equal(score > 0);
          repeated.reduce((from, [start, end]) => {
            expect(start > from && end > start && end <= text.length).to.equal(true);
            return end;
          }, -1);
        },
      ),
    );
  });

  it('is 1 for any text and its own fingerprint', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(closeness(text, { fingerprints: [fingerprint(text)] }).score).to.equal(1);
      }),
    );
  });

  it('by fingerprint is near what it is by the words themselves', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(60), (text, other, at) => {
        const mixed = `${text.slice(0, at)} ${other}`;
        const exact = closeness(mixed, { suggestions: [other] }).score;
        const sketched = closeness(mixed, { fingerprints: [fingerprint(other)] }).score;
        expect(Math.abs(exact - sketched)).to.be.below(0.35);
      }),
    );
  });

  it('never falls when one more text is compared', () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 4 }), texts, (text, some, more) => {
        const before = closeness(text, { suggestions: some }).score;
        expect(closeness(text, { suggestions: [...some, more] }).score).to.be.at.least(before);
      }),
    );
  });
});

describe('fingerprint', () => {
  it('is short whatever the length, and of one form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fingerprint(text)).to.match(/^1(?:[\w-]{4}){0,64}$/);
      }),
    );
    expect(fingerprint(SUGGESTED.repeat(50)).length).to.be.at.most(257);
    expect(fingerprint('mot '.repeat(1_000_000)).length).to.equal(5);
  });

  it('holds none of the words, nor their order', () => {
    const sketch = fingerprint(OWN);
    for (const one of OWN.toLowerCase().match(/\p{L}{4,}/gu)!)
      expect(sketch.toLowerCase()).to.not.include(one);
    const hashes = sketch.slice(1).match(/..../g)!;
    expect(hashes).to.deep.equal([...hashes].sort());
  });

  // Computed apart from this code, in another language.
  it('keeps its form, so that what is stored stays comparable', () => {
    expect(fingerprint('Nous ouvrons une usine')).to.equal('1bE9FlOl6');
  });
});
