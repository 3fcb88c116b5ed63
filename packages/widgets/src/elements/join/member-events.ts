/**
 * The facts of a membership: they come with the acts that bring them about.
 * @module
 */
import type { Consents } from '@tandem-advocacy/core';
import { FactEvent } from '../../internal/events.js';

/** Somebody joined, and the service said yes. */
export class MemberJoinedEvent extends FactEvent {
  /** @param consents what they agreed to */
  constructor(readonly consents: Consents) {
    super('tandem-member-joined');
  }
}

/** Somebody left, and the service said yes. */
export class MemberLeftEvent extends FactEvent {
  /** @param erased whether everything kept about them went too */
  constructor(readonly erased: boolean) {
    super('tandem-member-left');
  }
}
