/**
 * The one event of a share that comes before anything else is loaded.
 * @module
 */

/** Somebody chose a network; cancel it to do something else than open the composer. */
export class BeforeShareEvent extends Event {
  constructor(
    readonly network: string,
    readonly contentId: string | undefined,
  ) {
    super('tandem-before-share', { bubbles: true, composed: true, cancelable: true });
  }
}
