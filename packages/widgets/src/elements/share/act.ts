/**
 * One share on its way, told to the service's outbox and to the page: nothing here waits for anything.
 * @module
 */
import type { BegunShare, CaptionSource } from '@tandem-advocacy/core';
import { FactEvent } from '../../internal/events.js';
import type { Subject } from './subject.js';

class ShareEvent extends FactEvent {
  /** @param share absent without a service; its `recorded` says whether it is kept: a member's is */
  constructor(
    type: string,
    readonly network: string,
    readonly share: BegunShare | undefined,
  ) {
    super(`tandem-${type}`);
  }
}

/** A share was begun: its link and words are on their way to a network or the clipboard. */
export class SharePreparedEvent extends ShareEvent {}
/** The words were copied. */
export class CaptionCopiedEvent extends ShareEvent {}
/** The network's own composer was opened; whether anything was posted there, nobody knows. */
export class ComposerOpenedEvent extends ShareEvent {}
/** The person said that they posted it. */
export class ShareDeclaredEvent extends ShareEvent {}

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
    this.#tell(CaptionCopiedEvent, 'caption-copied');
  }

  /** The network was opened. */
  opened(caption: CaptionSource): void {
    this.#begin(caption);
    if (this.recorded) this.#facts?.open(this.#id, caption);
    this.#tell(ComposerOpenedEvent, 'composer-opened');
  }

  /** The person says that it is posted. */
  declared(): void {
    if (this.recorded) this.#facts?.declare(this.#id);
    this.#tell(ShareDeclaredEvent, 'share-declared');
  }

  #begin(caption: CaptionSource): void {
    if (this.#begun) return;
    this.#begun = true;
    const contentId = this.subject.content?.id;
    if (contentId)
      this.#share = this.#facts?.prepare({ contentId, network: this.network, caption });
    this.#tell(SharePreparedEvent, 'share-prepared');
  }

  get #facts() {
    return this.subject.client?.shares;
  }

  get #id(): string {
    return this.#share?.id ?? '';
  }

  #tell(Fact: typeof ShareEvent, type: string): void {
    this.host.dispatchEvent(new Fact(type, this.network, this.#share));
  }
}
