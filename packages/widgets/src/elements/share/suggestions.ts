/**
 * The suggestions for the content that somebody is about to share: at hand, on their way, or not to be had.
 * @module
 */
import type { ReactiveController } from 'lit';
import type { Caption, Content } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import type { Subject } from './subject.js';

/** Loads suggestions once a content, ahead of the click where somebody points at a link. */
export class Suggestions implements ReactiveController {
  all: readonly Caption[] | 'loading' | 'failed' = [];
  #loaded: string | undefined;
  #abort = new AbortController();

  constructor(private readonly host: ElementHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  /** Sees to it that those of a subject are here, or on their way. */
  want({ client, content }: Subject): void {
    if (content && 'captions' in content) this.all = (content as Content).captions;
    else if (client && content && this.#loaded !== content.id) void this.#load(client, content.id);
  }

  async #load(client: NonNullable<Subject['client']>, id: string): Promise<void> {
    const { signal } = this.#abort;
    this.#loaded = id;
    this.all = 'loading';
    try {
      this.all = (await client.content.get(id, { signal })).captions;
    } catch (error) {
      this.#loaded = undefined;
      this.all = signal.aborted ? [] : 'failed';
      if (!signal.aborted) this.host.dispatchEvent(new TandemErrorEvent(error));
    }
    this.host.requestUpdate();
  }
}
