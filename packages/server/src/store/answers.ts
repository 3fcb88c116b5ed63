/**
 * Answers to requests that name themselves, kept so that the same request again gets the same answer.
 * @module
 */
import type { Db } from './db.js';
import type { AnswersTable } from './schema-replicas.js';

/** A request by its name, and a digest of what it asks. */
export type NamedRequest = Pick<AnswersTable, 'programme' | 'name' | 'request' | 'at'>;

/** An answer that is kept. */
export interface KeptAnswer {
  status: number;
  type: string;
  body: string;
}

/** What became of a claim: this request is the first, another is being worked on, or it was answered. */
export type Claim = { request: string; answer: KeptAnswer | undefined } | 'first';

/** The answers of a programme. */
export type AnswerStore = ReturnType<typeof answerStore>;

/** Queries on answers. */
export const answerStore = (db: Db) => {
  const one = (programme: number, name: string) =>
    db.selectFrom('answers').where('programme', '=', programme).where('name', '=', name);
  return {
    /**
     * Claims a request: whoever is first works on it. An answer older than `before`, or a claim of
     * somebody who ended without one before `abandoned`, is forgotten.
     */
    async claim(row: NamedRequest, since: { before: number; abandoned: number }): Promise<Claim> {
      await db
        .deleteFrom('answers')
        .where('programme', '=', row.programme)
        .where('name', '=', row.name)
        .where((eb) =>
          eb.or([
            eb('at', '<', since.before),
            eb.and([eb('at', '<', since.abandoned), eb('status', 'is', null)]),
          ]),
        )
        .execute();
      const added = await db
        .insertInto('answers')
        .values({ ...row, status: null, type: null, body: null })
        .onConflict((oc) => oc.doNothing())
        .returning('name')
        .executeTakeFirst();
      if (added) return 'first';
      const kept = await one(row.programme, row.name).selectAll().executeTakeFirst();
      // Given up between the two questions: its next attempt is as good as this one.
      if (!kept) return this.claim(row, since);
      const { request, status, type, body } = kept;
      const answer = status === null ? undefined : { status, type: type ?? '', body: body ?? '' };
      return { request, answer };
    },

    /** Keeps what a request was answered. */
    async keep({ programme, name }: NamedRequest, answer: KeptAnswer): Promise<void> {
      await db
        .updateTable('answers')
        .set(answer)
        .where('programme', '=', programme)
        .where('name', '=', name)
        .execute();
    },

    /** Gives a claim up: the next attempt may do better. */
    async giveUp({ programme, name }: NamedRequest): Promise<void> {
      await db
        .deleteFrom('answers')
        .where('programme', '=', programme)
        .where('name', '=', name)
        .where('status', 'is', null)
        .execute();
    },

    /** Forgets what was answered before a moment. */
    async forget(programme: number, before: number): Promise<void> {
      await db
        .deleteFrom('answers')
        .where('programme', '=', programme)
        .where('at', '<', before)
        .execute();
    },
  };
};
