/** A feed of somebody else's machine, read as a service that was built reads it: on a thread of its own. @module */
import { describe, expect, it } from 'vitest';
import { readAside } from '../packages/server/dist/feeds/aside.js';

const read = (text) => readAside(Buffer.from(text), { now: new Date('2026-03-01') });

describe('a feed that was fetched', () => {
  it('is read while others are answered, with its dates', async () => {
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 1);
    const feed = await read(
      '<rss><channel><title>F</title><item><link>https://f.example.org/1</link><pubDate>Fri, 13 Feb 2026 07:30:00 GMT</pubDate></item></channel></rss>',
    );
    clearInterval(turning);
    expect(feed.entries[0].publishedAt).toEqual(new Date('2026-02-13T07:30:00Z'));
    expect(turns).toBeGreaterThan(0);
  });

  it('is refused from there with its own code', async () => {
    await expect(read('<svg/>')).rejects.toMatchObject({ code: 'feed_unreadable', status: 422 });
  });
});
