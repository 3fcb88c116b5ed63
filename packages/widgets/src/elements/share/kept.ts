/**
 * What a browser keeps for somebody who shares: the words they began, and the networks they use; never sent.
 * @module
 */
import type { StoragePort } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { readersStorage } from '../../internal/readers-storage.js';
import type { Subject } from './subject.js';

/** Words that were begun and not posted yet. */
export interface Draft {
  text: string;
  /** The suggestion they started from. */
  start?: string | undefined;
}

/** Reads and writes through the client's storage; without a client nothing is kept. */
export class Kept {
  readonly #waiting = new Map<string, Draft | undefined>();
  #writing = false;

  constructor(
    private readonly host: ElementHost,
    private readonly subject: () => Subject | undefined,
  ) {}

  /** The words begun for what is shared now. */
  async draft(): Promise<Draft | undefined> {
    const found = (await this.#read(this.#key)) as Partial<Draft> | undefined;
    return typeof found?.text === 'string' ? { text: found.text, start: found.start } : undefined;
  }

  /** Keeps words, or forgets them where there are none. */
  keep(draft: Draft): void {
    if (!this.subject()?.client) return;
    this.#waiting.set(this.#key, draft.text.trim() ? draft : undefined);
    if (!this.#writing) void this.#write();
  }

  /** The networks somebody used, the last one first. */
  async networks(): Promise<string[]> {
    const found = await this.#read('networks');
    return Array.isArray(found) ? found.map(String) : [];
  }

  /** Remembers that somebody went to a network. */
  async went(network: string): Promise<void> {
    const before = await this.networks();
    const now = [network, ...before.filter((one) => one !== network)];
    await this.#try((storage) => storage.write('networks', now));
  }

  get #key(): string {
    const { content, url } = this.subject() ?? {};
    return `draft/${content?.id ?? url}`;
  }

  /** One write after the other, each with the latest words: somebody types faster than a disk. */
  async #write(): Promise<void> {
    this.#writing = true;
    for (const [key, draft] of this.#waiting) {
      this.#waiting.delete(key);
      await this.#try((storage) => (draft ? storage.write(key, draft) : storage.remove(key)));
    }
    this.#writing = false;
  }

  #read(key: string): Promise<unknown> {
    return this.#try((storage) => storage.read(key));
  }

  /** What cannot be kept is told, and stops nobody from sharing. */
  async #try<T>(act: (storage: StoragePort) => Promise<T>): Promise<T | undefined> {
    try {
      const storage = await readersStorage(this.subject()?.client);
      return storage && (await act(storage));
    } catch (error) {
      this.host.dispatchEvent(new TandemErrorEvent(error));
      return undefined;
    }
  }
}
