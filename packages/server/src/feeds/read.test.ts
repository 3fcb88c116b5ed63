/** Feeds of every form, read as they are published. @module */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isTandemError } from '@tandem-advocacy/core/errors';
import { readFeed } from './read.js';

const now = new Date('2026-11-23T09:00:00Z');
const file = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures/feeds', name));
const read = (name: string) => readFeed(file(name), { now });
const text = (xml: string, contentType?: string) =>
  readFeed(Buffer.from(xml), { now, contentType });

describe('RSS 2.0', () => {
  const { entries, skipped, ...feed } = read('rss-2.0-french.xml');

  it('gives a title, a summary, an address, a date, a language, a picture, topics and an author', () => {
    expect(entries[0]).toEqual({
      id: 'atelier-1',
      url: 'https://atelier.example.org/usine?utm_source=rss&lang=fr',
      title: 'L’usine verte ouvre & recrute',
      summary: 'Trente postes. Dès janvier !',
      publishedAt: new Date('2026-02-13T07:30:00Z'),
      language: 'fr-FR',
      image: { url: 'https://atelier.example.org/grande.jpg', alt: 'L’usine, vue du toit' },
      author: 'Inès Inventée',
      topics: ['emploi', 'Énergie'],
    });
    expect(feed).toEqual({
      title: 'Le fil de l’atelier',
      home: 'https://atelier.example.org/',
      language: 'fr-FR',
    });
  });

  it('makes addresses absolute, leaves what is no date out, and passes counting pixels over', () => {
    expect(entries[1]).toEqual({
      url: 'https://atelier.example.org/relatif/article',
      title: 'Sans date ni image',
      summary: 'Le texte entier.',
      language: 'fr-FR',
      image: { url: 'https://atelier.example.org/images/photo.png', alt: 'Une photo' },
      topics: [],
    });
  });

  it('says why an entry cannot be content', () => {
    expect(skipped.map(({ title }) => title)).toEqual(['Sans lien', 'Lien piégé']);
    expect(skipped[0]?.reason).toBe('It has no link.');
    expect(skipped[1]?.reason).toContain('javascript:alert(1)');
  });
});

describe('other forms', () => {
  it('RSS 0.9x, malformed, is read where it can be understood', () => {
    expect(read('rss-0.91-bare.xml').entries.map(({ title, url }) => [title, url])).toEqual([
      ['Research & development < 5 minutes', 'http://old.example.org/a?x=1&y=2'],
      ['Unclosed break', 'http://old.example.org/b'],
    ]);
  });

  it('RSS 1.0 is RDF, with Dublin Core', () => {
    expect(read('rss-1.0-rdf.xml').entries).toEqual([
      {
        id: 'https://rdf.example.org/eins',
        url: 'https://rdf.example.org/eins',
        title: 'Größe zählt',
        summary: 'Über Maße',
        publishedAt: new Date('2026-03-04T04:06:07Z'),
        language: 'de',
        author: 'Uwe Erfunden',
        topics: ['Technik'],
      },
    ]);
  });

  it('Atom resolves against its base, prefers its page, and goes around link counters', () => {
    const { title, entries } = read('atom-1.0.xml');
    expect(title).toBe('Notes & queries');
    expect(entries[0]).toMatchObject({
      url: 'https://atom.example.org/blog/less',
      title: 'Less is more',
      summary: 'Short and plain',
      publishedAt: new Date('2026-05-06T07:08:09Z'),
      language: 'en-GB',
      image: { url: 'https://atom.example.org/blog/less.png' },
      author: 'The invented team',
      topics: ['Design'],
    });
    expect(entries[1]).toMatchObject({
      url: 'https://atom.example.org/compteur',
      language: 'fr',
      author: 'Zoé Inventée',
    });
  });

  it('JSON Feed is read without a title too', () => {
    const { entries } = read('json-feed-1.1.json');
    expect(entries[0]).toMatchObject({
      url: 'https://json.example.org/uno',
      summary: 'Hola & adiós',
      publishedAt: new Date('2026-02-03T09:05:06Z'),
      language: 'es',
      image: { url: 'https://json.example.org/uno.webp' },
      author: 'Redacción inventada',
    });
    expect(entries[1]?.title).toContain('A note without a title');
  });

  it('takes nothing in that an entity names outside the feed, and does not grow by those inside', () => {
    const entities = '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa">]>';
    const item = '<item><title>x&f;&a;</title><link>https://e.example.org/1</link></item>';
    const feed = text(`${entities}<rss><channel>${item}</channel></rss>`);
    expect(feed.entries[0]?.title).not.toMatch(/root:|aaaa/);
  });

  it('a feed without entries is a feed', () => {
    expect(
      text('<rss version="2.0"><channel><title>Empty</title></channel></rss>').entries,
    ).toEqual([]);
  });
});

describe('an encoding', () => {
  const item = (words: string) =>
    `<rss><channel><item><title>${words}</title><link>https://e.example.org/</link></item></channel></rss>`;
  const latin = (xml: string) => Buffer.from(xml, 'latin1');
  const title = (bytes: Uint8Array, contentType?: string) =>
    readFeed(bytes, { now, contentType }).entries[0]?.title;

  it('is what the bytes say, also where nothing else does', () => {
    expect(title(latin(item('Notícias às três')))).toBe('Notícias às três');
    expect(title(Buffer.from(item('Notícias às três')))).toBe('Notícias às três');
    expect(title(Buffer.from('\ufeff' + item('Été'), 'utf16le'))).toBe('Été');
    expect(title(Buffer.from('\ufeff' + item('Été'), 'utf16le').swap16())).toBe('Été');
    expect(title(gzipSync(item('Été')))).toBe('Été');
  });

  it('is what the document or the server declares', () => {
    const declared = `<?xml version="1.0" encoding="windows-1251"?>${item('~')}`;
    const cyrillic = Buffer.concat([
      latin(declared.split('~')[0] ?? ''),
      Buffer.from([0xcd, 0xee, 0xe2, 0xee]),
      latin(declared.split('~')[1] ?? ''),
    ]);
    expect(title(cyrillic)).toBe('Ново');
    const japanese = Buffer.concat([
      latin('<rss><channel><item><title>'),
      Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
      latin('</title><link>https://e.example.org/</link></item></channel></rss>'),
    ]);
    expect(title(japanese, 'text/xml; charset=Shift_JIS')).toBe('日本');
  });

  it('that is declared wrongly does not spoil what is plainly UTF-8', () => {
    const lie = `<?xml version="1.0" encoding="iso-8859-1"?>${item('Été')}`;
    expect(title(Buffer.from(lie))).toBe('Été');
    expect(title(Buffer.from(lie), 'text/xml; charset=latin1')).toBe('Été');
  });
});

describe('what is not a feed', () => {
  const refusal = (bytes: Uint8Array) => {
    try {
      readFeed(bytes, { now });
      return 'read';
    } catch (error) {
      return isTandemError(error) ? `${error.code}: ${error.message}` : String(error);
    }
  };

  it('is refused with what was found instead', () => {
    const page = '<!doctype html><link rel=alternate type=application/rss+xml href=/feed.xml>';
    expect(refusal(Buffer.from(page))).toMatch(/^feed_unreadable: .*HTML page .*\/feed\.xml/);
    expect(refusal(Buffer.from('<svg/>'))).toContain('<svg>');
    expect(refusal(Buffer.from('{"a":'))).toContain('JSON that is damaged');
    expect(refusal(Buffer.from('{"a":1}'))).toContain('"items"');
    expect(refusal(Buffer.from(''))).toContain('nothing at all');
    expect(refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0]))).toMatch(/^feed_unreadable/);
  });

  it('is refused when it is too large, also once unpacked', () => {
    expect(refusal(Buffer.alloc(11 * 1024 * 1024))).toMatch(/^feed_too_large: .*11 MB/);
    expect(refusal(gzipSync(Buffer.alloc(11 * 1024 * 1024)))).toMatch(/^feed_too_large/);
  });

  it('is read as far as was asked, and says that there is more', () => {
    const items = [1, 2, 3].map((n) => `<item><link>https://f.example.org/${n}</link></item>`);
    const bytes = Buffer.from(`<rss><channel>${items.join('')}</channel></rss>`);
    const first = readFeed(bytes, { now: new Date(), most: 2 });
    expect([first.entries.length, first.cutOff]).toEqual([2, true]);
    expect(readFeed(bytes, { now: new Date(), most: 3 })).not.toHaveProperty('cutOff');
  });

  it('does not blow the stack or the clock', () => {
    expect(refusal(Buffer.from('<rss><channel><item>' + '<a>'.repeat(200_000)))).toBeTypeOf(
      'string',
    );
    expect(refusal(Buffer.from(`<rss><channel><item><title>${'<'.repeat(100_000)}`))).toBeTypeOf(
      'string',
    );
  });
});
