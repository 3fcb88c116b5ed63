/**
 * What one can do in a feed: see more, see what is new, applaud; each may fail without taking the page along.
 * @module
 */
import type { ReactiveController } from 'lit';
import type { Content, ContentQuery, Tandem } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { FactEvent, TandemErrorEvent } from '../../internal/events.js';
import { Contents } from './contents.js';

/** The person applauded a content, or took it back. */
export class ContentApplaudedEvent extends FactEvent {
  constructor(
    readonly contentId: string,
    readonly applauded: boolean,
  ) {
    super('tandem-content-applauded');
  }
}

/** What the acts need of their element. */
export interface ActPorts {
  client(): Tandem | undefined;
  query(): ContentQuery;
}

/** The acts of one feed, and the list they change. */
export class FeedActs implements ReactiveController {
  readonly list = new Contents();
  /** Whether the next page is on its way. */
  loading = false;
  /** What went wrong last, at the id of a content or at `more`. */
  problem: { at: string; error: unknown } | undefined;
  #abort = new AbortController();

  constructor(
    private readonly host: ElementHost,
    private readonly ports: ActPorts,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.loading = false;
  }

  /** Adds the next page and goes to its first content. */
  readonly more = async (): Promise<void> => {
    const { next: cursor } = this.list;
    if (cursor === undefined || this.loading) return;
    this.loading = true;
    let place = -1;
    await this.#try('more', async (client, signal) => {
      place = this.list.add(await client.content.list({ ...this.ports.query(), cursor, signal }));
    });
    this.loading = false;
    if (place >= 0) await this.#goTo(place);
  };

  /** Shows what was published meanwhile. */
  readonly showFresh = (): void => {
    this.list.takeFresh();
    void this.#goTo(0);
  };

  /** Applauds or takes it back: shown at once, and taken back where the service refuses. */
  readonly applaud = async (content: Content): Promise<void> => {
    const applauded = !content.applauded;
    const applause = content.applause + (applauded ? 1 : -1);
    this.list.replace({ ...content, applauded, applause });
    this.host.dispatchEvent(new ContentApplaudedEvent(content.id, applauded));
    const done = await this.#try(content.id, async (client, signal) =>
      this.list.replace(await client.content.applaud(content.id, applauded, { signal })),
    );
    if (!done) this.list.replace(content);
    this.host.requestUpdate();
  };

  /** Reads the first page again: what is new is only announced, for somebody may be reading. */
  async look(): Promise<void> {
    const client = this.ports.client();
    const { signal } = this.#abort;
    try {
      const page = await client?.content.list({ ...this.ports.query(), signal });
      if (page) this.list.compare(page);
      this.host.requestUpdate();
    } catch (error) {
      // What stands there is still right, and the next fact asks again.
      if (!signal.aborted) this.host.dispatchEvent(new TandemErrorEvent(error));
    }
  }

  async #goTo(place: number): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelectorAll<HTMLElement>('article')[place]?.focus();
  }

  async #try(at: string, act: (client: Tandem, signal: AbortSignal) => Promise<void>) {
    const client = this.ports.client();
    const { signal } = this.#abort;
    this.problem = undefined;
    this.host.requestUpdate();
    try {
      if (client) await act(client, signal);
      return true;
    } catch (error) {
      if (!signal.aborted) {
        this.problem = { at, error };
        this.host.dispatchEvent(new TandemErrorEvent(error));
      }
      return false;
    } finally {
      this.host.requestUpdate();
    }
  }
}
