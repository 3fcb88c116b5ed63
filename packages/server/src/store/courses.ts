/**
 * Courses of a programme, the steps that members completed, and the certificates they earned.
 * @module
 */
import type { CourseDraft } from '@tandem-advocacy/core/schemas';
import { fromJson, type Db } from './db.js';

/** A certificate as it is kept: the member by number, no name. */
export interface CertificateRow {
  programme: number;
  id: string;
  member: number;
  course: string;
  earnedAt: number;
}

/** What a member has done so far, by course. */
export interface ProgressRow {
  done: Map<string, string[]>;
  certificates: Map<string, { id: string; earnedAt: number }>;
}

/** Training. */
export type CourseStore = ReturnType<typeof courseStore>;

/** Queries on training. */
export const courseStore = (db: Db) => ({
  /** Every course, in the order they were published. */
  async list(programme: number): Promise<CourseDraft[]> {
    const rows = await db
      .selectFrom('courses')
      .select('draft')
      .where('programme', '=', programme)
      .where('retired', '=', 0)
      .orderBy('position')
      .orderBy('id')
      .execute();
    return rows.map(({ draft }) => fromJson<CourseDraft>(draft));
  },

  /** One course. */
  async get(programme: number, id: string): Promise<CourseDraft | undefined> {
    const row = await db
      .selectFrom('courses')
      .select('draft')
      .where('programme', '=', programme)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && fromJson<CourseDraft>(row.draft);
  },

  /** Publishes a course, last of all, or replaces it where it stands. */
  async put(programme: number, course: CourseDraft): Promise<void> {
    const last = await db
      .selectFrom('courses')
      .select((eb) => eb.fn.max('position').as('position'))
      .where('programme', '=', programme)
      .executeTakeFirst();
    const draft = JSON.stringify(course);
    await db
      .insertInto('courses')
      .values({ programme, id: course.id, draft, position: (last?.position ?? 0) + 1, retired: 0 })
      .onConflict((oc) => oc.columns(['programme', 'id']).doUpdateSet({ draft, retired: 0 }))
      .execute();
  },

  /** Offers a course no more; what was learnt in it and certified stays. Says whether it was there. */
  async retire(programme: number, id: string): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('courses')
      .set({ retired: 1 })
      .where('programme', '=', programme)
      .where('id', '=', id)
      .where('retired', '=', 0)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  },

  /** What a member has done. */
  async progress(programme: number, member: number): Promise<ProgressRow> {
    const steps = await db
      .selectFrom('steps')
      .select(['course', 'step'])
      .where('programme', '=', programme)
      .where('member', '=', member)
      .orderBy('at')
      .execute();
    const certificates = await db
      .selectFrom('certificates')
      .select(['course', 'id', 'earned_at'])
      .where('programme', '=', programme)
      .where('member', '=', member)
      .execute();
    const done = new Map<string, string[]>();
    for (const { course, step } of steps) done.set(course, [...(done.get(course) ?? []), step]);
    return {
      done,
      certificates: new Map(
        certificates.map(({ course, id, earned_at }) => [course, { id, earnedAt: earned_at }]),
      ),
    };
  },

  /** Records a step; says whether it was the first time. */
  async complete(row: {
    programme: number;
    member: number;
    course: string;
    step: string;
    at: number;
  }): Promise<boolean> {
    const added = await db
      .insertInto('steps')
      .values(row)
      .onConflict((oc) => oc.doNothing())
      .returning('step')
      .executeTakeFirst();
    return added !== undefined;
  },

  /** Records a certificate; the first one of a member and course stays. */
  async certify({ earnedAt, ...row }: CertificateRow): Promise<void> {
    await db
      .insertInto('certificates')
      .values({ ...row, earned_at: earnedAt })
      .onConflict((oc) => oc.doNothing())
      .execute();
  },

  /** A certificate by its id, whichever programme gave it. */
  async certificate(id: string): Promise<CertificateRow | undefined> {
    const row = await db
      .selectFrom('certificates')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return undefined;
    const { earned_at: earnedAt, ...rest } = row;
    return { ...rest, earnedAt };
  },
});
