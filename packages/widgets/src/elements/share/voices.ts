/**
 * How colleagues said it lately, as the service serves it: fingerprints to compare with, never words.
 * @module
 */
import type { Tandem } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import type { Subject } from './subject.js';

/** The fingerprints for one content; none where they do not come: writing goes on without. */
export class Voices {
  all: readonly string[] = [];
  #of: [client: Tandem, id: string] | undefined;

  constructor(private readonly host: ElementHost) {}

  /** Asks for them, once a content; only whoever is signed in may. */
  want({ client, content }: Subject): void {
    if (!client?.session.current?.reader.known || !content) return;
    if (this.#of?.[0] === client && this.#of[1] === content.id) return;
    this.#of = [client, content.id];
    this.all = [];
    void this.#get(client, content.id);
  }

  async #get(client: Tandem, id: string): Promise<void> {
    try {
      const { items } = await client.content.voices(id);
      if (this.#of?.[1] === id) this.all = items;
    } catch (error) {
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
    this.host.requestUpdate();
  }
}
