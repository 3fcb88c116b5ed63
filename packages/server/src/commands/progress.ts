/**
 * Progress of long commands: now and then how far they are, for whoever waits.
 * @module
 */
import type { Surroundings } from './command.js';

/** Milliseconds between two lines: what is done sooner says nothing. */
const EVERY = 5_000;

/**
 * Makes a counter that tells what it has counted every five seconds, as in "120,000 rows so far".
 *
 * @param what things are called
 */
export function progress(what: string, out: Surroundings['out'], now = Date.now) {
  let [count, told] = [0, now()];
  return (more: number, of?: number): void => {
    count += more;
    if (now() - told < EVERY) return;
    told = now();
    const whole = of === undefined ? ' so far.' : ` of ${of.toLocaleString('en')}.`;
    out(`${count.toLocaleString('en')} ${what}${whole}`);
  };
}
