/**
 * What elements have in common when they tell the page something.
 * @module
 */

/** A fact about what a person did: it bubbles, through shadow roots too. */
export class FactEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Something went wrong in an element; stays with it, for it is a state and nobody's act. */
export class TandemErrorEvent extends Event {
  /** @param error what was thrown; tell cases apart by its `code` */
  constructor(readonly error: unknown) {
    super('tandem-error');
  }
}
