/** Promises of the fold: how many hits come at once changes nothing. @module */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AGENTS, TestService } from '../testing/service.js';
import { Fold } from './fold.js';
import type { JournalHit } from './journal.js';
import { settle } from './settle.js';

const service = new TestService();
beforeAll(async () => {
  await service.start();
  await service.programme();
});
afterAll(() => service.stop());

const START = Date.parse('2026-11-23T21:59:57Z');
/** Few visitors on few links within seconds and around midnight: readings, repeats and bursts. */
interface Drawn {
  after: number;
  visitor: string;
  content: number;
  robot: boolean;
}
const hits = fc.array(
  fc.record<Drawn>({
    after: fc.nat({ max: 300 }),
    visitor: fc.constantFrom('reader', 'scanner', 'other'),
    content: fc.integer({ min: 1, max: 6 }),
    robot: fc.constantFrom(false, false, false, true),
  }),
  { minLength: 1, maxLength: 40 },
);
const cuts = fc.array(fc.integer({ min: 4, max: 20 }), { minLength: 10, maxLength: 10 });

function journalOf(list: readonly Drawn[]): JournalHit[] {
  let at = START;
  return list.map(({ after, visitor, content, robot }) => {
    at += after;
    const agent = robot ? AGENTS.linkedInBot['user-agent'] : AGENTS.firefox['user-agent'];
    const said = ['GET', agent, 'text/html', 1, '', 'navigate', 'document', ''] as const;
    return [at, 1, content, 0, 1, ...said, visitor];
  });
}

let number = 1;
/** Folds into a programme of its own, so many hits at a time. */
async function folded(journal: readonly JournalHit[], sizes: readonly number[], part: number) {
  const { programmes, store } = service.app.deps;
  const programme = { ...programmes.byNumber(1)!, number: (number += 1) };
  const fold = new Fold(
    { isbot: () => false, dayOf: (_, at) => new Date(at + 7_200_000).toISOString().slice(0, 10) },
    { size: part, open: 1 },
  );
  const placed = journal.map((hit, sequence) => fold.place(programme, 'r', { sequence, hit }));
  for (let from = 0, i = 0; from < placed.length; from += sizes[i++] ?? 40)
    await store.transaction(async (within) => {
      const some = placed.slice(0, from + (sizes[i] ?? 40));
      const batch = await fold.judge(within, programme, some);
      await settle(within, batch);
    }, number);
  return keptOf(number);
}

/** Everything that was written, but for the programme's number and counts that came back to nothing. */
async function keptOf(programme: number) {
  const own = async (table: string) =>
    (await service.rows(table))
      .filter((row) => Number(row['programme']) === programme && Number(row['hits'] ?? 1) !== 0)
      .map(({ programme: _, ...row }) => JSON.stringify(row))
      .toSorted();
  const tables = ['hits', 'visits', 'link_figures', 'content_figures', 'day_figures'];
  return Promise.all(tables.map((table) => own(table)));
}

describe('folding', () => {
  it('ends with the same hits, readings and figures, however many come at once, and folds none twice', async () => {
    await fc.assert(
      fc.asyncProperty(hits, cuts, fc.integer({ min: 1, max: 8 }), async (list, sizes, part) => {
        const journal = journalOf(list);
        const whole = await folded(journal, [journal.length], part);
        expect(await folded(journal, sizes, part)).toEqual(whole);
        expect(whole[0]).toHaveLength(journal.length);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
