/**
 * What somebody brings in the address of the page: an invitation, which stays there no longer than it takes to read.
 * @module
 */
import type { ReactiveController, TemplateResult } from 'lit';
import type { Me } from '@tandem-advocacy/core';
import { LateView } from '../../internal/late-view.js';
import type { Invited, InvitedPorts } from './invited.js';

/** Watches the address for an invitation, and shows the one that came. */
export class Brought implements ReactiveController {
  #late: LateView<Invited> | undefined;

  constructor(private readonly ports: InvitedPorts) {
    ports.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  /** The invitation, until it is done with; nothing where there is none. */
  show(me: Me | null | undefined): TemplateResult | undefined {
    return this.#late?.shown?.show(me);
  }

  readonly #read = (): void => {
    const { host, done } = this.ports;
    const [page, token] = location.href.split('#tandem-invitation=');
    if (!token) return;
    history.replaceState(history.state, '', page);
    const ended = () => {
      this.#late = undefined;
      done();
    };
    this.#late = new LateView(host, async () =>
      (await import('./invited.js')).loadInvited({ ...this.ports, done: ended }, token),
    );
    host.requestUpdate();
  };
}
