/** Promises of hints: what deserves a second look is shown with its place, and nothing is ever blocked. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { hintsFor, type HintsFor } from './index.js';

const shown = (text: string, looked: HintsFor = {}) =>
  hintsFor(text, looked).map((hint) =>
    'range' in hint ? `${hint.code}: ${text.slice(...hint.range)}` : hint.code,
  );

describe('hintsFor', () => {
  for (const [promise, text, words, expected] of [
    [
      'a confidential name',
      'Le projet Éclair avance',
      ['Projet Éclair'],
      ['confidential: projet Éclair'],
    ],
    [
      'it without its accents',
      'le PROJET  ECLAIR',
      ['Projet Éclair'],
      ['confidential: PROJET  ECLAIR'],
    ],
    ['it every time', 'Orion et ORION', ['orion'], ['confidential: Orion', 'confidential: ORION']],
    ['not a longer word', 'Le Canada, Adam', ['Ada'], []],
    ['it with an apostrophe', 'l’Oural arrive', ["l'oural"], ['confidential: l’Oural']],
    [
      'it in Turkish',
      'İSTANBUL ısı',
      ['istanbul', 'ISI'],
      ['confidential: İSTANBUL', 'confidential: ısı'],
    ],
    ['it in German', 'DIE STRASSE', ['Straße'], ['confidential: STRASSE']],
    ['it where words have no spaces', '私たちの極秘計画です', ['極秘'], ['confidential: 極秘']],
    [
      'it at the start, in the middle of a word and behind a link',
      '極秘 https://a.example/x 大極秘中',
      [' 極秘 '],
      ['confidential: 極秘', 'confidential: 極秘'],
    ],
    ['not an empty entry', 'rien', ['', ' ', '…'], []],
    ['not an address', 'https://a.example/orion', ['orion'], []],
    ['not half of a name', 'le projet', ['projet Éclair'], []],
  ] as [string, string, string[], string[]][])
    it(`finds ${promise}`, () => {
      expect(shown(text, { confidential: words })).to.deep.equal(expected);
    });

  for (const [text, expected] of [
    ['VENEZ À NOS PORTES ouvertes', 'shouting: VENEZ À NOS PORTES'],
    ['IL EST VENUU', 'shouting: IL EST VENUU'],
    ['Venez !!!', 'shouting: !!!'],
    ['来てください！！！', 'shouting: ！！！'],
    ['ПРИХОДИТЕ К НАМ СЕГОДНЯ', 'shouting: ПРИХОДИТЕ К НАМ СЕГОДНЯ'],
  ] as const)
    it(`hears ${text}`, () => {
      expect(shown(text)).to.deep.equal([expected]);
    });

  for (const calm of [
    'La SNCF et EDF',
    'RGPD, SNCF, EDF, RATP',
    'A B C',
    'Ah !!',
    'OK POUR MOI',
    'IL EST VENU',
    'ÉtatS',
  ])
    it(`hears nothing in ${calm}`, () => {
      expect(shown(calm)).to.deep.equal([]);
    });

  it('misses the words that stand in for a picture', () => {
    for (const image of [{}, { alt: '' }, { alt: '  ' }])
      expect(shown('a', { image })).to.deep.equal(['alternative-missing']);
    expect(shown('a', { image: { alt: 'Une usine' } })).to.deep.equal([]);
  });

  it('counts more than five hashtags, from the sixth on', () => {
    expect(shown('#a #b #c #d #e')).to.deep.equal([]);
    expect(hintsFor('#a #b #été #d #e mot #日本 #g', {})).to.deep.equal([
      { code: 'hashtags', count: 7, range: [21, 27] },
    ]);
  });

  it('takes neither a fragment nor an entity for a hashtag', () => {
    expect(shown('https://a.example/#1 &#8217; a#b C# # #')).to.deep.equal([]);
    expect(shown('&#1 '.repeat(9))).to.deep.equal([]);
  });

  it('answers for whatever is written, with places inside it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        (text, words) => {
          for (const hint of hintsFor(text, { confidential: words }))
            if ('range' in hint) expect(hint.range[1]).to.be.within(hint.range[0] + 1, text.length);
        },
      ),
    );
    expect(hintsFor(undefined as unknown as string, {})).to.deep.equal([]);
    expect(hintsFor('A !! #b '.repeat(200_000), { confidential: ['a'] })).to.not.be.empty;
  });
});
