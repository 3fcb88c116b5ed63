/**
 * Waiting in tests for what comes of itself.
 * @module
 */

/** Yields until something holds; what never does ends with the test's own time. */
export const until = async (what: () => unknown): Promise<void> => {
  while (!(await what())) await new Promise((done) => setTimeout(done));
};
