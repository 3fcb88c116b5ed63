/** Long commands say how far they are. @module */
import { expect, it } from 'vitest';
import { progress } from './progress.js';

it('tells every five seconds how much is done, and nothing of what is done sooner', () => {
  const said: string[] = [];
  let now = 0;
  const count = progress(
    'rows',
    (line) => said.push(line),
    () => now,
  );
  count(1_000);
  now = 5_000;
  count(1_000);
  now = 6_000;
  count(1_000);
  now = 10_000;
  count(1_000, 9_000);
  expect(said).toEqual(['2,000 rows so far.', '4,000 rows of 9,000.']);
});
