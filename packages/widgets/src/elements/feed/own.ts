/**
 * What is one person's in a feed, once their browser has told: loaded beside the first page.
 * @module
 */
import type { Content, ContentPage, Tandem } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { readersStorage } from '../../internal/readers-storage.js';
import type { FeedWords } from './feed.strings.js';
import type { Choice, Personal } from './personal.js';

/** Holds it; where it does not come, the feed is the same for everybody. */
export class Own {
  here: Personal | undefined;
  #of: Tandem | undefined;
  #known: Promise<void> | undefined;

  constructor(private readonly host: ElementHost) {}

  /** What the reader chose to see. */
  get choice(): Choice {
    return this.here?.choice ?? {};
  }

  /** Resolves once it is here, or it is clear that it does not come. */
  know(client: Tandem): Promise<void> {
    if (this.#of !== client || !this.#known) this.#known = this.#load(client);
    this.#of = client;
    return this.#known;
  }

  /** A first page as this person is to see it. */
  begin({ items, ...page }: ContentPage): ContentPage {
    return { ...page, items: this.here?.arrange(items) ?? items };
  }

  /** What a card shows of it. */
  ofCard(content: Content, words: FeedWords) {
    const { here } = this;
    return (
      here && {
        marks: here.marks(content, words),
        away: here.away(content),
        opened: () => here.opened(content),
      }
    );
  }

  async #load(client: Tandem): Promise<void> {
    try {
      const [{ loadPersonal }, storage] = await Promise.all([
        import('./personal.js'),
        readersStorage(client),
      ]);
      this.here = storage && (await loadPersonal(this.host, storage));
    } catch (error) {
      this.#known = undefined;
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
  }
}
