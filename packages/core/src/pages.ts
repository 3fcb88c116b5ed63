/**
 * Every page of a list, one after the other.
 * @module
 */
import { TandemError } from './errors.js';

/** A list that can be walked to its end. */
export interface Pages<Query, Item> {
  /** Every item, page after page; the next page is asked for when its first item is wanted. */
  all(query?: Query): AsyncIterableIterator<Item>;
}

interface Page<Item> {
  items: Item[];
  next?: string | undefined;
}

/** Walks a list by its cursors; `answer_invalid` where they lead in a circle. */
export async function* everyPage<Query extends object, Item>(
  list: (query: Query & { cursor?: string }) => Promise<Page<Item>>,
  query: Query = {} as Query,
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<string>();
  let page = await list(query);
  for (;;) {
    yield* page.items;
    const cursor = page.next;
    if (!cursor) return;
    if (seen.has(cursor))
      throw new TandemError('answer_invalid', 'The pages of the service lead in a circle.');
    seen.add(cursor);
    page = await list({ ...query, cursor });
  }
}
