/**
 * What elements tell of a share, from wherever a person acts on it.
 * @module
 */
import type { BegunShare } from '@tandem-advocacy/core';
import { FactEvent } from './events.js';

class ShareEvent extends FactEvent {
  /** @param share absent without a service; its `recorded` says whether it is kept: a member's is */
  constructor(
    type: string,
    readonly network: string,
    readonly share: BegunShare | undefined,
  ) {
    super(type);
  }
}

/** A share was begun: its link and words are on their way to a network or the clipboard. */
export class SharePreparedEvent extends ShareEvent {
  constructor(network: string, share: BegunShare | undefined) {
    super('tandem-share-prepared', network, share);
  }
}

/** The words were copied. */
export class CaptionCopiedEvent extends ShareEvent {
  constructor(network: string, share: BegunShare | undefined) {
    super('tandem-caption-copied', network, share);
  }
}

/** The network's own composer was opened; whether anything was posted there, nobody knows. */
export class ComposerOpenedEvent extends ShareEvent {
  constructor(network: string, share: BegunShare | undefined) {
    super('tandem-composer-opened', network, share);
  }
}

/** The person said that they posted it, at once or later. */
export class ShareDeclaredEvent extends ShareEvent {
  constructor(network: string, share: BegunShare | undefined) {
    super('tandem-share-declared', network, share);
  }
}
