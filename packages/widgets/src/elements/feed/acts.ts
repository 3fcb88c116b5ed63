/**
 * What a feed shows by now, and the way to act on it; acting itself is loaded with the first act.
 * @module
 */
import type { ReactiveController } from 'lit';
import type { Content, ContentQuery, Tandem } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { Contents } from './contents.js';
import type * as Doing from './doing.js';

/** What the acts need of their element. */
export interface ActPorts {
  client(): Tandem | undefined;
  query(): ContentQuery;
}

/** The list of one feed, and what is being done with it. */
export class FeedActs implements ReactiveController {
  readonly list = new Contents();
  /** Whether the next page is on its way. */
  loading = false;
  /** What went wrong last, at the id of a content or at `more`. */
  problem: { at: string; error: unknown } | undefined;
  #abort = new AbortController();

  constructor(
    readonly host: ElementHost,
    readonly ports: ActPorts,
  ) {
    host.addController(this);
  }

  /** Aborts when the element goes. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.loading = false;
  }

  /** Adds the next page and goes to its first content. */
  readonly more = (): Promise<void> => this.#do('more', (doing) => doing.more(this));

  /** Applauds or takes it back. */
  readonly applaud = (content: Content): Promise<void> =>
    this.#do(content.id, (doing) => doing.applaud(this, content));

  /** Reads the first page again. */
  look(): Promise<void> {
    return this.#do('', (doing) => doing.look(this));
  }

  /** Shows what was published meanwhile. */
  readonly showFresh = (): void => {
    this.list.takeFresh();
    void this.goTo(0);
  };

  /** Puts the focus on a content, once it is drawn. */
  async goTo(place: number): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelectorAll<HTMLElement>('article')[place]?.focus();
  }

  async #do(at: string, act: (doing: typeof Doing) => Promise<void>): Promise<void> {
    try {
      await act(await import('./doing.js'));
    } catch (error) {
      this.problem = { at, error };
      this.host.dispatchEvent(new TandemErrorEvent(error));
      this.host.requestUpdate();
    }
  }
}
