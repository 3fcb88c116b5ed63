/** How often something can be done in a second, on one core. @module */
import { median } from './rows.mjs';

/** Calls a second, the median of five tries after a warm-up. The action answers whether it worked. */
export function rate(action, { milliseconds = 400, unit = 1 } = {}) {
  const tries = Array.from({ length: 6 }, () => {
    const started = performance.now();
    let calls = 0;
    while (performance.now() - started < milliseconds) {
      for (let i = 0; i < 100; i++)
        if (!action(calls++)) throw new Error('what is measured did not work');
    }
    return ((calls * unit) / (performance.now() - started)) * 1_000;
  });
  return median(tries.slice(1));
}
