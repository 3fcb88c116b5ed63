/**
 * What requests said of the program that made them, each wording kept once under a name made of itself.
 * @module
 */
import { hash } from 'node:crypto';
import { insertMany, portions, type Db } from './db.js';
import type { HitsTable } from './schema.js';

type Told = Pick<HitsTable, 'facts' | 'day'>;

/** Names of wordings, so that few have to be hashed again. */
const names = new Map<string, string>();
const NAMES = 20_000;

/** The name of facts as text. */
export function nameOfFacts(facts: string): string {
  const known = names.get(facts);
  if (known !== undefined) return known;
  const name = hash('sha256', facts, 'base64url').slice(0, 22);
  if (names.size >= NAMES) names.clear();
  names.set(facts, name);
  return name;
}

/** Keeps what hits say, with the last day on which one said it. */
export async function keepFacts(db: Db, programme: number, hits: readonly Told[]): Promise<void> {
  const days = new Map<string, string>();
  for (const { facts, day } of hits) if ((days.get(facts) ?? '') < day) days.set(facts, day);
  const rows = [...days].map(([facts, day]) => ({
    ...{ programme, name: nameOfFacts(facts), facts, day },
  }));
  for await (const part of portions(db, rows))
    await insertMany(db, 'hit_facts', part)
      .onConflict((oc) =>
        oc
          .columns(['programme', 'name'])
          .doUpdateSet((eb) => ({ day: eb.ref('excluded.day') }))
          .where((eb) => eb('hit_facts.day', '<', eb.ref('excluded.day'))),
      )
      .execute();
}
