/**
 * One share on its way, told to the service's outbox and to the page: nothing here waits for anything.
 * @module
 */
import type { BegunShare, CaptionSource } from '@tandem-advocacy/core';
import { fingerprint } from '@tandem-advocacy/core/composer';
import {
  CaptionCopiedEvent,
  ComposerOpenedEvent,
  ShareDeclaredEvent,
  SharePreparedEvent,
} from '../../internal/share-events.js';
import type { Subject } from './subject.js';

/** A share from its first step to the person's own word. */
export class ShareAct {
  #share: BegunShare | undefined;
  #begun = false;

  constructor(
    private readonly host: EventTarget,
    private readonly subject: Subject,
    readonly network: string,
  ) {}

  /** Whether the service keeps it. */
  get recorded(): boolean {
    return this.#share?.recorded === true;
  }

  /** The words were copied. */
  copied(caption: CaptionSource): void {
    this.#begin(caption);
    if (this.recorded) this.#facts?.copied(this.#id);
    this.#tell(CaptionCopiedEvent);
  }

  /** The network was opened; of the words, their fingerprint is told, and nothing else. */
  opened(caption: CaptionSource, words = ''): void {
    this.#begin(caption);
    // A suggestion taken as it is tells nothing that everybody may not read.
    const said = /own|edited/.test(caption) ? fingerprint(words) : undefined;
    if (this.recorded) this.#facts?.open(this.#id, caption, said);
    this.#tell(ComposerOpenedEvent);
  }

  /** The person says that it is posted. */
  declared(): void {
    if (this.recorded) this.#facts?.declare(this.#id);
    this.#tell(ShareDeclaredEvent);
  }

  #begin(caption: CaptionSource): void {
    if (this.#begun) return;
    this.#begun = true;
    const contentId = this.subject.content?.id;
    if (contentId)
      this.#share = this.#facts?.prepare({ contentId, network: this.network, caption });
    this.#tell(SharePreparedEvent);
  }

  get #facts() {
    return this.subject.client?.shares;
  }

  get #id(): string {
    return this.#share?.id ?? '';
  }

  #tell(Fact: typeof ShareDeclaredEvent): void {
    this.host.dispatchEvent(new Fact(this.network, this.#share));
  }
}
