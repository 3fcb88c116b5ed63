/**
 * What a lead does at the desk: one thing at a time, said once the service said yes, or why it did not.
 * @module
 */
import { isTandemError } from '@tandem-advocacy/core';
import { TandemErrorEvent } from '../../internal/events.js';
import { sentence } from '../../internal/states.js';
import type { StatesWords } from '../../internal/states.strings.js';
import type { ElementHost } from '../../internal/element-host.js';
import type { DeskWords } from './desk.strings.js';
import type { Desk } from './section.js';

/** What acting needs of its element. */
export interface ActPorts {
  words(): DeskWords | undefined;
  general(): StatesWords;
  /** Asks the section anew. */
  again(): void;
}

/** Holds what was just done, and the little that forms remember. */
export class Acts {
  #pending: string | undefined;
  readonly #said = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #kept = new Map<string, string>();

  constructor(
    private readonly host: ElementHost,
    private readonly ports: ActPorts,
  ) {}

  /** Another section is open: what was said belongs to the one before. */
  forget(): void {
    this.#said.clear();
    this.#counts.clear();
    this.#kept.clear();
  }

  /** What of this a section sees. */
  ways(): Omit<Desk, 't' | 'language' | 'client' | 'period' | 'choosePeriod'> {
    return {
      pending: this.#pending !== undefined,
      said: (act) =>
        this.#pending === act ? (this.ports.words()?.saving ?? '') : (this.#said.get(act) ?? ''),
      act: (name, job, done) => void this.#perform(name, { job, done }),
      tell: (name, text) => {
        this.#said.set(name, text);
        this.host.requestUpdate();
      },
      kept: (name) => this.#kept.get(name),
      keep: (name, value) => void this.#kept.set(name, value),
      count: (name) => this.#counts.get(name) ?? 0,
      setCount: (name, value) => {
        this.#counts.set(name, value);
        this.host.requestUpdate();
      },
    };
  }

  async #perform(
    name: string,
    { job, done }: { job: () => Promise<unknown>; done: Parameters<Desk['act']>[2] },
  ): Promise<void> {
    if (this.#pending !== undefined) return;
    this.#pending = name;
    this.#said.clear();
    this.host.requestUpdate();
    try {
      const value = await job();
      this.#said.set(name, typeof done === 'string' ? done : done(value as never));
      this.#counts.delete(name);
    } catch (error) {
      this.#said.set(name, this.#why(error));
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
    this.#pending = undefined;
    this.ports.again();
    this.host.requestUpdate();
  }

  #why(error: unknown): string {
    const own = isTandemError(error) ? this.ports.words()?.refused[error.code] : undefined;
    return own ?? sentence(error, this.ports.general());
  }
}
