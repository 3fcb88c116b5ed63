/**
 * Schemas that a page does without: what is sent is checked by the service, and only there.
 *
 * Every schema is a call, and no bundler drops a call unless it is marked; a mark on the outermost one does
 * not reach those inside. So what only the service reads is made within one marked call:
 * `droppable`, marked as pure where it is called.
 * @module
 */

/** Makes a schema at once, in one call that a bundler may drop. */
export const droppable = <T>(make: () => T): T => make();
