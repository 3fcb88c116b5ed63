/**
 * Finds the client of an element: its own, else the nearest provider's, also one that comes later.
 * @module
 */
import type { ReactiveController } from 'lit';
import type { Tandem } from '@tandem-advocacy/core';
import { ClientRequestEvent, isAboutClient } from './client-context.js';
import { complain } from './complain.js';
import type { ElementHost } from './element-host.js';

const connected = new Set<ClientController>();

const askAgain = (event: Event): void => {
  if (isAboutClient(event)) for (const one of connected) one.ask();
};

/** Gives an element its client, and updates it when the client or its session changes. */
export class ClientController implements ReactiveController {
  #found: Tandem | undefined;
  #used: Tandem | undefined;
  #searched = false;
  #unsubscribe: (() => void) | undefined;
  #leaveSession: (() => void) | undefined;

  constructor(private readonly host: ElementHost) {
    host.addController(this);
  }

  /** The client, or `undefined` as long as there is none. */
  get client(): Tandem | undefined {
    return this.host.client ?? this.#found;
  }

  /** Whether the page had its chance and named no client. */
  get missing(): boolean {
    return this.#searched && !this.client;
  }

  hostConnected(): void {
    if (connected.size === 0) document.addEventListener('context-provider', askAgain);
    connected.add(this);
    this.ask();
    if (!this.client && !this.#searched) void this.#giveUpOnceLoaded();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size === 0) document.removeEventListener('context-provider', askAgain);
    this.#unsubscribe?.();
    this.#leaveSession?.();
    this.#unsubscribe = this.#leaveSession = this.#used = undefined;
  }

  /** Follows the session of whichever client is used now. */
  hostUpdate(): void {
    if (this.client === this.#used || !this.host.isConnected) return;
    this.#leaveSession?.();
    this.#used = this.client;
    const session = this.#used?.session;
    this.#leaveSession = session?.subscribe(() => {
      complain(session.error);
      this.host.requestUpdate();
    });
  }

  /** Asks upwards; whoever answered before is no longer heard. */
  ask(): void {
    this.#unsubscribe?.();
    const before = this.#found;
    this.#unsubscribe = this.#found = undefined;
    this.host.dispatchEvent(
      new ClientRequestEvent(this.host, (client, unsubscribe) => {
        this.#unsubscribe = unsubscribe;
        this.#found = client;
        this.host.requestUpdate();
      }),
    );
    if (this.#found !== before) this.host.requestUpdate();
  }

  /** A provider may stand further down in the page than what it serves, or be defined last. */
  async #giveUpOnceLoaded(): Promise<void> {
    if (document.readyState !== 'complete')
      await new Promise((done) => addEventListener('load', done, { once: true }));
    await new Promise((done) => setTimeout(done));
    this.#searched = true;
    this.host.requestUpdate();
  }
}
