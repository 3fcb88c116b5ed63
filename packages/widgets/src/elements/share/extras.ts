/**
 * What the composer offers beside the words, each loaded when it is wanted: a QR code, a course before a first share.
 * @module
 */
import type { TemplateResult } from 'lit';
import type { Course } from '@tandem-advocacy/core';
import type { Network } from '@tandem-advocacy/core/networks';
import { TandemErrorEvent } from '../../internal/events.js';
import type { Composer } from './composer.js';
import type { Kept } from './kept.js';
import { linkOf } from './subject.js';

/** Holds what was offered or asked for; what does not come is told, and nothing waits for it. */
export class Extras {
  /** The course offered before a first share on this network. */
  course: Course | undefined;
  /** Its card, once somebody wants to see it. */
  card: HTMLElement | undefined;
  /** The QR code of the link, once somebody asked for it. */
  qr: TemplateResult | undefined;
  #for: Network | undefined;

  constructor(
    private readonly composer: Composer,
    private readonly kept: Kept,
  ) {}

  /** The dialog is opened for a network. */
  begin(network: Network): void {
    this.qr = undefined;
    if (network === this.#for) return;
    this.#for = network;
    this.course = this.card = undefined;
    void this.#try(() => this.#offer(network));
  }

  /** Shows the link as a QR code, or puts it away again. */
  readonly toggleQr = (): Promise<void> =>
    this.#try(async () => {
      const subject = this.composer.ports.subject();
      const shown = this.qr;
      const { qrView } = await import('./qr.js');
      this.qr =
        shown || !subject ? undefined : qrView(linkOf(subject, 'copy'), this.composer.words.t);
      this.composer.update();
      this.composer.dialog?.querySelector('.qr')?.scrollIntoView({ block: 'nearest' });
    });

  /** Shows the course that was offered. */
  readonly learn = (): Promise<void> =>
    this.#try(async () => {
      const { client } = this.composer.ports.subject() ?? {};
      if (!client || !this.course) return;
      const { cardOf } = await import('./training.js');
      this.card ??= await cardOf(this.course, client, this.composer.host.localName);
      this.composer.show('learn');
    });

  async #offer(network: Network): Promise<void> {
    const { client } = this.composer.ports.subject() ?? {};
    if (!client || (await this.kept.networks()).includes(network.id)) return;
    const { courseFor } = await import('./training.js');
    const { language } = this.composer.words;
    const course = await courseFor(client, { network: network.id, language });
    if (network !== this.#for) return;
    this.course = course;
    this.composer.host.requestUpdate();
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.composer.host.dispatchEvent(new TandemErrorEvent(error));
    }
  }
}
