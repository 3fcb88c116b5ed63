/** Declares as tests of this runner what ran somewhere else. @module */

/** One test for each that ran there, and one that fails where some did not run. */
export function declare(place, { expected, results }, { describe, it } = globalThis) {
  describe(`core in ${place}`, () => {
    it(`runs all its ${expected} tests`, () => {
      if (expected < 500 || results.length !== expected)
        throw new Error(`${results.length} of ${expected} tests ran.`);
    });
    for (const { names, error } of results)
      it(names.join(' › '), () => {
        if (error) throw new Error(error);
      });
  });
}
