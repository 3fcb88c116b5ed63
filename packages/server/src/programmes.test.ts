/** Promises of the programmes in memory. @module */
import { expect, it } from 'vitest';
import { programmesOf } from './programmes.js';
import type { ProgrammeEntry } from './store/rows.js';
import type { Store } from './store/store.js';

const entry = (number: number) => ({ number, id: `p${number}`, linkHost: '' }) as ProgrammeEntry;

it('knows a programme once it was read, also when an older answer arrives after a newer one', async () => {
  const [older, newer] = [Promise.withResolvers<object[]>(), Promise.withResolvers<object[]>()];
  const answers = [older.promise, newer.promise];
  const store = { programmes: { list: () => answers.shift() } } as unknown as Store;
  const kept: number[] = [];
  const programmes = programmesOf({
    ...{ store, publicUrl: 'https://tandem.example.org', clock: { now: () => 0 } },
    kept: (rows) => kept.push(rows.length),
  });
  const reading = [programmes.reload(), programmes.reload()];
  newer.resolve([entry(1), entry(2)]);
  await reading[1];
  older.resolve([entry(1)]);
  await reading[0];
  expect(await programmes.byId('p2')).toMatchObject({ number: 2 });
  expect(kept).toEqual([2]);
});
