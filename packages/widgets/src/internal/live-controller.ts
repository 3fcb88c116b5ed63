/**
 * Keeps what an element shows up to date while somebody can see it, and asks nothing while nobody can.
 * @module
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Tandem, TandemFacts } from '@tandem-advocacy/core';
import type { ClientController } from './client-controller.js';

/** What an element wants to hear of, and what it does then. */
export interface LiveOptions {
  /** The facts after which it may have to show something else. */
  facts: readonly (keyof TandemFacts)[];
  /** Asks again: once for a burst of facts, and never while an earlier question is open. */
  refresh(): void;
  /** Whether there is anything to keep up to date; an element that was given its data has nothing. */
  when?(): boolean;
}

/** How long a burst of facts is gathered, in milliseconds. */
const GATHER = 120;

/** Opens the client's live stream for one element while its tab is visible. */
export class LiveController implements ReactiveController {
  #client: Tandem | undefined;
  /** The client whose session was asked for: once, for one that fails would be asked without end. */
  #known: Tandem | undefined;
  #stops: (() => void)[] = [];
  #reader: string | undefined;
  #missed = false;
  #open = 0;
  #due = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly clients: ClientController,
    private readonly options: LiveOptions,
  ) {
    host.addController(this);
  }

  /** Passes a question on and knows that it is open until it is answered. */
  async track<T>(question: Promise<T>): Promise<T> {
    this.#open++;
    try {
      return await question;
    } finally {
      this.#open--;
      if (this.#due && this.#open === 0) this.#soon();
    }
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.#look();
    const { current } = this.clients.client?.session ?? {};
    const reader = current && current.reader.partition + current.reader.member;
    // Somebody came, joined, left or paused on this page: no fact of the stream is needed to know.
    if (this.#reader !== undefined && reader !== undefined && reader !== this.#reader) this.#soon();
    this.#reader = reader;
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#listen(undefined);
  }

  readonly #look = (): void => {
    const wanted =
      this.host.isConnected &&
      document.visibilityState === 'visible' &&
      (this.options.when?.() ?? true);
    const { client } = this.clients;
    if (wanted && client !== this.#known) void client?.session.want();
    if (wanted) this.#known = client;
    // Nobody signed in: there is nobody to tell anything.
    this.#listen(wanted && client?.session.current?.reader.known ? client : undefined);
  };

  #listen(client: Tandem | undefined): void {
    if (client === this.#client) return;
    for (const stop of this.#stops) stop();
    this.#stops = [];
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#client = client;
    // A stream that begins again does not tell what happened in between.
    if (!client) {
      this.#missed = true;
      return;
    }
    const stream = client.live();
    this.#stops = [...this.options.facts, 'reset' as const].map((fact) =>
      client.on(fact, () => this.#soon()),
    );
    this.#stops.push(() => stream.close());
    if (this.#missed) this.#soon();
    this.#missed = false;
  }

  #soon(): void {
    this.#due = true;
    if (this.#open > 0 || !this.#client) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#open > 0 || !this.#client) return;
      this.#due = false;
      this.options.refresh();
    }, GATHER);
  }
}
