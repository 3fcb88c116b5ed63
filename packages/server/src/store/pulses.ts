/**
 * Pulses: questions, how often each choice was chosen, and apart from it who has answered.
 *
 * No answer is a row: a choice is counted, with no time and nobody's number or pseudonym beside it.
 * @module
 */
import type { PulseCount } from '@tandem-advocacy/core/rules';
import type { PulseForm } from '@tandem-advocacy/core/schemas';
import { fromJson, type Db } from './db.js';

/** The texts of a question in one language. */
export interface PulseTexts {
  question: string;
  low?: string | undefined;
  high?: string | undefined;
  choices: { id: string; text: string }[];
}

/** A question as it is kept. */
export interface PulseRow {
  id: string;
  form: PulseForm;
  languages: Record<string, PulseTexts>;
  opensAt: number;
  closesAt: number;
}

/** Who answers which question. */
export interface PulseReader {
  pulse: string;
  reader: string;
}

/** The pulses of a programme. */
export type PulseStore = ReturnType<typeof pulseStore>;

const LATEST = 50;

/** Queries on pulses. */
export const pulseStore = (db: Db) => {
  const all = (programme: number) =>
    db.selectFrom('pulses').selectAll().where('programme', '=', programme);
  const countsOf = (programme: number, pulse: string) =>
    db.selectFrom('pulse_counts').where('programme', '=', programme).where('pulse', '=', pulse);
  return {
    /** Keeps a question with its choices; says whether its id was free. */
    async add(programme: number, { opensAt, closesAt, id, ...draft }: PulseRow) {
      const row = { programme, id, opens_at: opensAt, closes_at: closesAt };
      const added = await db
        .insertInto('pulses')
        .values({ ...row, draft: JSON.stringify(draft) })
        .onConflict((oc) => oc.doNothing())
        .returning('id')
        .executeTakeFirst();
      return added !== undefined;
    },

    /** Moves the end of a question. */
    async close(programme: number, id: string, closesAt: number): Promise<void> {
      await db
        .updateTable('pulses')
        .set({ closes_at: closesAt })
        .where('programme', '=', programme)
        .where('id', '=', id)
        .execute();
    },

    /** One question. */
    async get(programme: number, id: string): Promise<PulseRow | undefined> {
      const row = await all(programme).where('id', '=', id).executeTakeFirst();
      return row && rowOf(row);
    },

    /** The latest questions that opened before a moment, newest first. */
    async latest(programme: number, before: number): Promise<PulseRow[]> {
      const rows = await all(programme)
        .where('opens_at', '<=', before)
        .orderBy('opens_at', 'desc')
        .orderBy('id')
        .limit(LATEST)
        .execute();
      return rows.map(rowOf);
    },

    /** Notes that somebody answered; says whether it was the first time. */
    async note(programme: number, row: PulseReader): Promise<boolean> {
      const added = await db
        .insertInto('pulse_readers')
        .values({ programme, ...row })
        .onConflict((oc) => oc.doNothing())
        .returning('pulse')
        .executeTakeFirst();
      return added !== undefined;
    },

    /** Whether somebody answered, as far as it is still known. */
    async answered(programme: number, { pulse, reader }: PulseReader): Promise<boolean> {
      const row = await db
        .selectFrom('pulse_readers')
        .select('pulse')
        .where('programme', '=', programme)
        .where('pulse', '=', pulse)
        .where('reader', '=', reader)
        .executeTakeFirst();
      return row !== undefined;
    },

    /** Counts a choice; answers how many answers there are, and how many of them are shown. */
    async count(programme: number, pulse: string, choice: string) {
      await db
        .insertInto('pulse_counts')
        .values({ programme, pulse, choice, answers: 1, shown: 0 })
        .onConflict((oc) =>
          oc
            .columns(['programme', 'pulse', 'choice'])
            .doUpdateSet((eb) => ({ answers: eb('pulse_counts.answers', '+', 1) })),
        )
        .execute();
      const rows = await countsOf(programme, pulse).select(['answers', 'shown']).execute();
      return {
        answers: rows.reduce((sum, row) => sum + row.answers, 0),
        shown: rows.reduce((sum, row) => sum + row.shown, 0),
      };
    },

    /** From now on all answers so far are shown. */
    async show(programme: number, pulse: string): Promise<void> {
      await db
        .updateTable('pulse_counts')
        .set((eb) => ({ shown: eb.ref('answers') }))
        .where('programme', '=', programme)
        .where('pulse', '=', pulse)
        .execute();
    },

    /** How often each choice was chosen, as far as it may be told. */
    async shown(programme: number, pulse: string): Promise<PulseCount[]> {
      return countsOf(programme, pulse).select(['choice', 'shown as answers']).execute();
    },

    /** Forgets who answered the questions that closed before a moment. */
    async forgetReaders(programme: number, before: number): Promise<void> {
      await db
        .deleteFrom('pulse_readers')
        .where('programme', '=', programme)
        .where('pulse', 'in', (eb) =>
          eb
            .selectFrom('pulses')
            .select('id')
            .where('programme', '=', programme)
            .where('closes_at', '<=', before),
        )
        .execute();
    },
  };
};

function rowOf(row: { id: string; draft: string; opens_at: number; closes_at: number }): PulseRow {
  const draft = fromJson<Pick<PulseRow, 'form' | 'languages'>>(row.draft);
  return { ...draft, id: row.id, opensAt: row.opens_at, closesAt: row.closes_at };
}
