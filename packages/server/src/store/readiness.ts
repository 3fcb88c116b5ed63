/**
 * What readiness looks at, in counts.
 * @module
 */
import { fromJson, type Db } from './db.js';

/** The counts that readiness looks at. */
export type ReadinessStore = ReturnType<typeof readinessStore>;

/** Queries for readiness. */
export const readinessStore = (db: Db) => ({
  /** How many members earned a certificate before a moment. */
  async certifiedBefore(programme: number, at: number): Promise<number> {
    const row = await db
      .selectFrom('certificates')
      .select((eb) => eb.fn.count<number>('member').distinct().as('members'))
      .where('programme', '=', programme)
      .where('earned_at', '<', at)
      .executeTakeFirst();
    return row?.members ?? 0;
  },

  /** Members of a role, and how many of them shared since a moment, as far as is known. */
  async sharing(programme: number, role: string, since: number) {
    const people = db
      .selectFrom('members')
      .where('members.programme', '=', programme)
      .innerJoin('people', (join) =>
        join
          .onRef('people.programme', '=', 'members.programme')
          .onRef('people.member', '=', 'members.member'),
      )
      .where('role', '=', role)
      .where('status', '<>', 'left');
    const all = await people
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirst();
    const shared = await people
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(
        'members.member',
        'in',
        db
          .selectFrom('shares')
          .select('member')
          .where('programme', '=', programme)
          .where('prepared_at', '>=', since)
          .where('earned_day', 'is not', null),
      )
      .executeTakeFirst();
    return { people: all?.count ?? 0, sharing: shared?.count ?? 0 };
  },

  /** Members who never agreed to be recorded: somebody else must have enrolled them. */
  async withoutConsent(programme: number): Promise<number> {
    const row = await db
      .selectFrom('members')
      .where('members.programme', '=', programme)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('status', '<>', 'left')
      .where(
        'member',
        'not in',
        db
          .selectFrom('consents')
          .select('member')
          .where('programme', '=', programme)
          .where('consent', '=', 'recording')
          .where('given', '=', 1),
      )
      .executeTakeFirst();
    return row?.count ?? 0;
  },

  /** How many contents were published since a moment. */
  async published(programme: number, since: number): Promise<number> {
    const row = await db
      .selectFrom('contents')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('programme', '=', programme)
      .where('state', '=', 'published')
      .where('published_at', '>=', since)
      .executeTakeFirst();
    return row?.count ?? 0;
  },

  /** Contents with captions, and those that offer no choice between two in any language. */
  async captions(programme: number): Promise<{ captioned: number; single: number }> {
    const rows = await db
      .selectFrom('contents')
      .select('captions')
      .where('programme', '=', programme)
      .where('state', '=', 'published')
      .where('captions', '<>', '[]')
      .orderBy('published_at', 'desc')
      .limit(500)
      .execute();
    const single = rows.filter(({ captions }) => !offersChoice(fromJson(captions)));
    return { captioned: rows.length, single: single.length };
  },
});

function offersChoice(captions: readonly { language: string }[]): boolean {
  const languages = captions.map(({ language }) => language.slice(0, 2));
  return new Set(languages).size < languages.length;
}
