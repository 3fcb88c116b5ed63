/** From feeds to content: everything with a link, once, or nothing at all. @module */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentPage } from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';
import { readFeed } from './read.js';
import { bringIn, originOf } from './source.js';

let service: TestService;
let lead: Caller;

beforeEach(async () => {
  service = await new TestService().start();
  await service.programme({ hosts: ['atelier.example.org'] });
  lead = await service.as('lea', { role: 'lead' });
});
afterEach(() => service.stop());

const parse = (bytes: Uint8Array) => readFeed(bytes, { now: new Date(service.now) });
const fixture = (name: string) =>
  parse(readFileSync(path.join(import.meta.dirname, 'fixtures/feeds', name)));
const rss = (items: string) =>
  parse(
    Buffer.from(
      `<rss><channel><title>F</title><link>https://f.example.org/</link>${items}</channel></rss>`,
    ),
  );
const item = (link: string, title = link, guid = '') =>
  `<item><title>${title}</title><link>${link}</link>${guid && `<guid isPermaLink="false">${guid}</guid>`}</item>`;

async function bring(feed: ReturnType<typeof parse>) {
  const programme = service.app.deps.programmes.byNumber(1);
  if (!programme) throw new Error('no programme');
  const { added, known } = await bringIn(service.app.deps, programme, { feed });
  return { added, known };
}
const contents = async () => (await lead.ask<ContentPage>('GET /v1/content?limit=100')).body.items;

describe('an import', () => {
  it('makes content of every entry that has a link, with all that the feed says', async () => {
    expect(await bring(fixture('rss-2.0-french.xml'))).toEqual({ added: 2, known: 0 });
    const [undated, dated] = await contents();
    expect(dated).toMatchObject({
      title: 'L’usine verte ouvre & recrute',
      summary: 'Trente postes. Dès janvier !',
      publishedAt: '2026-02-13T07:30:00.000Z',
      language: 'fr-FR',
      image: { url: 'https://atelier.example.org/grande.jpg' },
      kind: 'article',
      state: 'published',
    });
    expect(undated?.publishedAt).toBe(new Date(service.now - 1).toISOString());
  });

  it('adds nothing the second time, whatever form of feed', async () => {
    const names = ['rss-2.0-french', 'rss-0.91-bare', 'rss-1.0-rdf', 'atom-1.0', 'rss-podcast'];
    for (const name of names) {
      const feed = fixture(`${name}.xml`);
      expect((await bring(feed)).added).toBe(feed.entries.length);
      expect(await bring(feed)).toEqual({ added: 0, known: feed.entries.length });
    }
  });

  it('knows an entry again by its id when its address changed, and by its address without id', async () => {
    await bring(
      rss(item('https://f.example.org/a', 'A', 'id-1') + item('https://f.example.org/b', 'B')),
    );
    const moved =
      item('https://f.example.org/moved', 'A', 'id-1') +
      item('http://f.example.org/b/?utm_source=x');
    expect(await bring(rss(moved))).toEqual({ added: 0, known: 2 });
  });

  it('lets others be answered in between, however long a feed is', async () => {
    let turns = 0;
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    const many = Array.from({ length: 60 }, (_, n) => item(`https://f.example.org/${n}`));
    expect((await bring(rss(many.join('')))).added).toBe(60);
    clearImmediate(next);
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  it('keeps entries apart that lead to one page', async () => {
    const podcast = fixture('rss-podcast.xml');
    expect(await bring(podcast)).toEqual({ added: 2, known: 0 });
    const parts = rss(
      item('https://f.example.org/news#1', 'One') + item('https://f.example.org/news#2', 'Two'),
    );
    expect(await bring(parts)).toEqual({ added: 2, known: 0 });
    expect(await bring(parts)).toEqual({ added: 0, known: 2 });
    expect(await bring({ ...podcast, entries: podcast.entries.slice(1) })).toEqual({
      added: 0,
      known: 1,
    });
  });

  it('believes no id that a feed gives to several entries', async () => {
    const same = rss(
      item('https://f.example.org/1', '1', 'x') + item('https://f.example.org/2', '2', 'x'),
    );
    expect(await bring(same)).toEqual({ added: 2, known: 0 });
  });

  it('finds what is content already, and takes an entry that stands twice once', async () => {
    await lead.publish('https://f.example.org/there');
    const feed = rss(
      item('https://f.example.org/there', 'Other words') +
        item('https://f.example.org/n').repeat(2),
    );
    expect(await bring(feed)).toEqual({ added: 1, known: 2 });
  });

  it('leaves content of a shared page as changeable as any other', async () => {
    await bring(fixture('rss-podcast.xml'));
    for (const { id } of await contents())
      expect((await lead.ask(`PATCH /v1/content/${id}`, { title: 'Renamed' })).status).toBe(200);
  });

  it('is whole or not at all', async () => {
    const feed = rss(item('https://f.example.org/1') + item('https://f.example.org/2'));
    const broken = {
      ...feed,
      entries: feed.entries.map((entry, i) => (i ? { ...entry, title: null } : entry)),
    };
    await expect(bring(broken as unknown as typeof feed)).rejects.toThrow();
    expect(await contents()).toEqual([]);
  });

  it('lets its links lead on at once', async () => {
    await bring(rss(item('https://f.example.org/go?a=1')));
    const [content] = await contents();
    const { status, headers } = await service.hit(await lead.link(content ?? { number: 0 }));
    expect([status, String(headers['location']).split('&utm')[0]]).toEqual([
      302,
      'https://f.example.org/go?a=1',
    ]);
  });

  it('is the organisation’s voice when its pages are', () => {
    const programme = service.app.deps.programmes.byNumber(1);
    if (!programme) throw new Error('no programme');
    expect(originOf(fixture('rss-2.0-french.xml'), programme)).toBe('brand');
    expect(originOf(fixture('atom-1.0.xml'), programme)).toBe('third-party');
  });

  it('says so when the end of a feed is missing', async () => {
    const [programme] = service.app.deps.programmes.all();
    if (!programme) throw new Error('no programme');
    const whole = `<rss><channel><title>F</title>${item('https://f.example.org/1')}</channel></rss>`;
    const report = (text: string) =>
      bringIn(service.app.deps, programme, { feed: parse(Buffer.from(text)) });
    expect(await report(whole.slice(0, -20))).toMatchObject({ entries: 1, cutOff: true });
    expect(await report(whole)).not.toHaveProperty('cutOff');
  });
});
