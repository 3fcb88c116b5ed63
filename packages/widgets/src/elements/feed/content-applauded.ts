/**
 * The one fact that a feed tells of its own.
 * @module
 */
import { FactEvent } from '../../internal/events.js';

/** The person applauded a content, or took it back. */
export class ContentApplaudedEvent extends FactEvent {
  constructor(
    readonly contentId: string,
    readonly applauded: boolean,
  ) {
    super('tandem-content-applauded');
  }
}
