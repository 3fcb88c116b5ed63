/** Plain text from what feeds write, and dates from what they mean. @module */
import { describe, expect, it } from 'vitest';
import { isSafe, resolveAddress } from './address.js';
import { readDate } from './dates.js';
import { languageTag } from './language.js';
import { cut, plainText } from './text.js';

describe('plainText', () => {
  it.each([
    ['<b>Caf&eacute;</b>', 'Café'],
    ['A &amp;amp; B', 'A & B'],
    ['&lt;p&gt;Hi &lt;em&gt;you&lt;/em&gt;&lt;/p&gt;', 'Hi you'],
    ['<p>one</p><p>two</p>', 'one two'],
    ['a<script>alert(1)</script>b<style>p{}</style>', 'ab'],
    ['<!-- hidden <b>too</b> -->shown', 'shown'],
    ['Vec<T> and 5 < 6', 'Vec<T> and 5 < 6'],
    ['Using <template> in Vue', 'Using <template> in Vue'],
    ['if a<b then', 'if a<b then'],
    ['AT&T, &copy; 2020 &bogus;', 'AT&T, © 2020 &bogus;'],
    [' two\n  lines\u00a0here ', 'two lines here'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['&#146;', '’'],
  ])('reads %s', (html, plain) => expect(plainText(html)).toBe(plain));
});

describe('cut', () => {
  it('cuts between words, never within a grapheme', () => {
    expect(cut('word '.repeat(20), 30)).toBe('word word word word word word…');
    expect(cut('👩‍👩‍👧‍👦'.repeat(10), 30)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦…');
    expect(cut('short', 30)).toBe('short');
  });
});

describe('readDate', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  it.each([
    ['Wed, 31 Jan 2018 20:15:15 GMT', '2018-01-31T20:15:15.000Z'],
    ['31 Jan 18 20:15 EST', '2018-02-01T01:15:00.000Z'],
    ['2018-01-31T20:15:15.123+0100', '2018-01-31T19:15:15.000Z'],
    ['2018-01-31 20:15', '2018-01-31T20:15:00.000Z'],
    ['20180131T201515Z', '2018-01-31T20:15:15.000Z'],
    ['1517429715', '2018-01-31T20:15:15.000Z'],
    ['Seg, 24 Set 2018 19:42:40 -0300', '2018-09-24T22:42:40.000Z'],
    ['mer., 31 janv. 2018 20:15:15 +0100', '2018-01-31T19:15:15.000Z'],
    ['1er août 2026 à 8h05', '2026-08-01T08:05:00.000Z'],
    ['Mi, 31 Mär 2018 20:15:15 +0200', '2018-03-31T18:15:15.000Z'],
    ['miércoles, 31 de enero de 2018 20:15', '2018-01-31T20:15:00.000Z'],
    ['31 января 2018', '2018-01-31T00:00:00.000Z'],
    ['2018年1月31日 20時15分', '2018-01-31T20:15:00.000Z'],
    ['January 31, 2018 8:15 PM', '2018-01-31T20:15:00.000Z'],
    ['31/01/2018 20:15', '2018-01-31T20:15:00.000Z'],
    ['01/31/2018', '2018-01-31T00:00:00.000Z'],
  ])('reads %s', (words, date) => expect(readDate(words, now)?.toISOString()).toBe(date));

  it.each(['', 'never', 'Invalid Date', '30 Feb 2024', '2024-13-01', '1970-01-01', '2099-01-01'])(
    'takes "%s" for none',
    (words) => expect(readDate(words, now)).toBeUndefined(),
  );
});

describe('languageTag', () => {
  it('reads tags as feeds write them, and nothing that is none', () => {
    expect(['en_us', 'FR', 'pt-br', 'zh-hant-tw'].map(languageTag)).toEqual([
      'en-US',
      'fr',
      'pt-BR',
      'zh-Hant-TW',
    ]);
    expect(['', 'English', 'und', '??', 'x'].map(languageTag)).toEqual(Array(5).fill(undefined));
  });
});

describe('resolveAddress', () => {
  it('makes addresses absolute, and refuses what a link may not lead to', () => {
    const base = 'https://a.example.org/b/';
    expect(resolveAddress('c d', base)).toBe('https://a.example.org/b/c%20d');
    expect(resolveAddress('//x.example.org/y', base)).toBe('https://x.example.org/y');
    expect(resolveAddress('www.example.org/z', base)).toBe('https://www.example.org/z');
    for (const bad of ['javascript:1', 'data:text/html,1', 'mailto:a@b', '', undefined])
      expect(resolveAddress(bad, base)).toBeUndefined();
    expect(resolveAddress('no-base')).toBeUndefined();
    expect(isSafe('https://user:word@example.org/')).toBe(false);
  });
});
