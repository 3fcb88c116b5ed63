/** Runs tests where there is neither a page nor a test runner, and tells how each ended. @module */
import 'mocha/mocha.js';

// Mocha's own build for browsers: it needs nothing of a page, and defines `describe` and `it`.
const { mocha, Mocha } = globalThis;
/** Nothing is printed: what happened is the answer. */
class Silent {}
mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: Silent });

/** Runs what was declared; answers with `{ names, error? }` for each test. */
export const run = () =>
  new Promise((done) => {
    const results = [];
    // Not `mocha.run`, which reads the address of a page.
    const runner = Mocha.prototype.run.call(mocha, () => done({ expected: runner.total, results }));
    const add = (test, error) => results.push({ names: test.titlePath(), error });
    runner.on('pass', (test) => add(test));
    runner.on('fail', (test, error) => add(test, `${error?.stack ?? error}`));
  });
