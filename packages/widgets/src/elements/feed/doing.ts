/**
 * What one can do in a feed: see more, see what is new, applaud; each may fail without taking the page along.
 * @module
 */
import type { Content, Tandem } from '@tandem-advocacy/core';
import { TandemErrorEvent } from '../../internal/events.js';
import type { FeedActs } from './acts.js';
import { ContentApplaudedEvent } from './content-applauded.js';

/** Adds the next page and goes to its first content. */
export async function more(acts: FeedActs): Promise<void> {
  const { list, ports } = acts;
  const { next: cursor } = list;
  if (cursor === undefined || acts.loading) return;
  acts.loading = true;
  let place = -1;
  await attempt(acts, 'more', async (client, signal) => {
    place = list.add(await client.content.list({ ...ports.query(), cursor, signal }));
  });
  acts.loading = false;
  if (place >= 0) await acts.goTo(place);
  acts.host.requestUpdate();
}

/** Applauds or takes it back: shown at once, and taken back where the service refuses. */
export async function applaud(acts: FeedActs, content: Content): Promise<void> {
  const { list, host } = acts;
  const applauded = !content.applauded;
  const applause = content.applause + (applauded ? 1 : -1);
  list.replace({ ...content, applauded, applause });
  host.dispatchEvent(new ContentApplaudedEvent(content.id, applauded));
  const done = await attempt(acts, content.id, async (client, signal) =>
    list.replace(await client.content.applaud(content.id, applauded, { signal })),
  );
  if (!done) list.replace(content);
  host.requestUpdate();
}

/** Reads the first page again: what is new is only announced, for somebody may be reading. */
export async function look({ list, host, ports, signal }: FeedActs): Promise<void> {
  try {
    const page = await ports.client()?.content.list({ ...ports.query(), signal });
    if (page) list.compare(page);
    host.requestUpdate();
  } catch (error) {
    // What stands there is still right, and the next fact asks again.
    if (!signal.aborted) host.dispatchEvent(new TandemErrorEvent(error));
  }
}

async function attempt(
  acts: FeedActs,
  at: string,
  act: (client: Tandem, signal: AbortSignal) => Promise<void>,
): Promise<boolean> {
  const { host, signal } = acts;
  const client = acts.ports.client();
  acts.problem = undefined;
  host.requestUpdate();
  try {
    if (client) await act(client, signal);
    return true;
  } catch (error) {
    if (!signal.aborted) {
      acts.problem = { at, error };
      host.dispatchEvent(new TandemErrorEvent(error));
    }
    return false;
  } finally {
    host.requestUpdate();
  }
}
