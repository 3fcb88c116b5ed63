/**
 * Invitations, and the guests who used one.
 * @module
 */
import { iso, type Db } from './db.js';
import type { GuestsTable, InvitationsTable } from './schema-desk.js';

/** What begins the subject of a guest: no portal has such a person. */
export const GUEST = 'guest:';

/** An invitation as it is kept. */
export type InvitationRow = InvitationsTable;

/** A guest as they are kept. */
export type GuestRow = GuestsTable;

/** The invitations of a programme. */
export type InvitationStore = ReturnType<typeof invitationStore>;

/** Queries on invitations and guests. */
export const invitationStore = (db: Db) => ({
  /** Every invitation, the newest first. */
  async list(programme: number): Promise<InvitationRow[]> {
    return db
      .selectFrom('invitations')
      .selectAll()
      .where('programme', '=', programme)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .limit(500)
      .execute();
  },

  /** One invitation. */
  async find(programme: number, id: string): Promise<InvitationRow | undefined> {
    return db
      .selectFrom('invitations')
      .selectAll()
      .where('programme', '=', programme)
      .where('id', '=', id)
      .executeTakeFirst();
  },

  /** Keeps an invitation. */
  async add(row: InvitationRow): Promise<void> {
    await db.insertInto('invitations').values(row).execute();
  },

  /** Uses an invitation; says whether it could still be used, which is once. */
  async use(programme: number, id: string, at: number): Promise<boolean> {
    const used = await db
      .updateTable('invitations')
      .set({ used_at: at })
      .where('programme', '=', programme)
      .where('id', '=', id)
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', at)
      .returning('id')
      .executeTakeFirst();
    return used !== undefined;
  },

  /** Takes an invitation back; says whether it was there. */
  async revoke(programme: number, id: string, at: number): Promise<boolean> {
    const revoked = await db
      .updateTable('invitations')
      .set({ revoked_at: at })
      .where('programme', '=', programme)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    return revoked !== undefined;
  },

  /** Keeps a guest. */
  async addGuest(row: GuestRow): Promise<void> {
    await db.insertInto('guests').values(row).execute();
  },

  /** A guest whose invitation was not taken back. */
  async guest(programme: number, guest: string): Promise<GuestRow | undefined> {
    return db
      .selectFrom('guests')
      .innerJoin('invitations', (join) =>
        join
          .onRef('invitations.programme', '=', 'guests.programme')
          .onRef('invitations.id', '=', 'guests.invitation'),
      )
      .selectAll('guests')
      .where('guests.programme', '=', programme)
      .where('guest', '=', guest)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
  },

  /** Replaces what renews a guest's token, if it is still what it was; says whether it was. */
  async renew(
    { programme, guest }: Pick<GuestRow, 'programme' | 'guest'>,
    { from, to }: { from: string; to: string },
  ): Promise<boolean> {
    const renewed = await db
      .updateTable('guests')
      .set({ renewal: to, spent: from })
      .where('programme', '=', programme)
      .where('guest', '=', guest)
      .where('renewal', '=', from)
      .returning('guest')
      .executeTakeFirst();
    return renewed !== undefined;
  },

  /** Forgets whoever a subject names, if it is a guest, and what was noted on their invitation; says whether there was one. */
  async forget(programme: number, subject: string): Promise<boolean> {
    if (!subject.startsWith(GUEST)) return false;
    const gone = await db
      .deleteFrom('guests')
      .where('programme', '=', programme)
      .where('guest', '=', subject.slice(GUEST.length))
      .returning('invitation')
      .executeTakeFirst();
    if (!gone) return false;
    await db
      .updateTable('invitations')
      .set({ note: null })
      .where('programme', '=', programme)
      .where('id', '=', gone.invitation)
      .execute();
    return true;
  },

  /** What is kept of a guest, for their export: who they said they are, and no key. */
  async kept(programme: number, subject: string) {
    if (!subject.startsWith(GUEST)) return [];
    const rows = await db
      .selectFrom('guests')
      .innerJoin('invitations', (join) =>
        join
          .onRef('invitations.programme', '=', 'guests.programme')
          .onRef('invitations.id', '=', 'guests.invitation'),
      )
      .select([
        'guest',
        'name',
        'guests.circle',
        'locale',
        'guests.created_at',
        'invitation',
        'note',
      ])
      .where('guests.programme', '=', programme)
      .where('guest', '=', subject.slice(GUEST.length))
      .execute();
    return rows.map((row) => ({ ...row, created_at: iso(row.created_at) }));
  },
});
