/**
 * Reading a feed of somebody else's machine on a thread of its own, for so long and no longer: what a feed is
 * made of decides how long its reading takes, and whoever follows a link must not wait for it.
 * @module
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { TandemError } from '@tandem-advocacy/core/errors';
import type { Feed, FeedOrigin } from './read.js';
import type { Found, Handed } from './read-thread.js';

/** Milliseconds, and megabytes, that one reading may take. */
const TIME = 10_000;
const ROOM = 512;

/**
 * Reads a feed.
 *
 * @throws TandemError what `readFeed` throws, and `feed_unreadable` for one that takes too long
 */
export async function readAside(bytes: Uint8Array, origin: FeedOrigin): Promise<Feed> {
  // From source, a thread would find no module: `.js` is written where there is `.ts`.
  if (import.meta.url.endsWith('.ts')) return (await import('./read.js')).readFeed(bytes, origin);
  const thread = new Worker(new URL('./read-thread.js', import.meta.url), {
    workerData: { bytes, origin } satisfies Handed,
    resourceLimits: { maxOldGenerationSizeMb: ROOM },
  });
  try {
    const [found] = (await once(thread, 'message', { signal: AbortSignal.timeout(TIME) })) as [
      Found,
    ];
    if ('feed' in found) return found.feed;
    throw new TandemError(found.refusal.code, found.refusal.message, { status: 422 });
  } catch (cause) {
    if (cause instanceof TandemError) throw cause;
    const why = `It takes more than ${TIME / 1000} s or ${ROOM} MB to read this feed: it is left alone.`;
    throw new TandemError('feed_unreadable', why, { status: 422, cause });
  } finally {
    await thread.terminate();
  }
}
