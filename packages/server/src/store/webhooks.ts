/**
 * Webhooks, and the queue of what is to be sent: written with the fact itself, taken until it arrived.
 * @module
 */
import { fromJson, type Db } from './db.js';
import type { DeliveriesTable, WebhooksTable } from './schema-access.js';

/** An address that is told of facts. */
export interface WebhookRow {
  programme: number;
  id: string;
  url: string;
  types: string[];
  /** How many secrets it has had. */
  version: number;
  allowPrivate: boolean;
  createdAt: number;
}

/** One message. */
export interface DeliveryRow {
  programme: number;
  webhook: string;
  id: string;
  type: string;
  body: string;
  createdAt: number;
  attempts: number;
  nextAt: number | undefined;
  doneAt: number | undefined;
  outcome: string | undefined;
}

/** The webhooks of a service. */
export type WebhookStore = ReturnType<typeof webhookStore>;

/** Queries on webhooks. */
export const webhookStore = (db: Db) => ({
  /** Adds a webhook. */
  async add({ createdAt, types, allowPrivate, ...row }: WebhookRow): Promise<void> {
    const values = { ...row, types: JSON.stringify(types), private: allowPrivate ? 1 : 0 };
    await db
      .insertInto('webhooks')
      .values({ ...values, created_at: createdAt })
      .execute();
  },

  /** The webhooks of a programme that have not ended, oldest first. */
  async list(programme: number): Promise<WebhookRow[]> {
    const rows = await db
      .selectFrom('webhooks')
      .selectAll()
      .where('programme', '=', programme)
      .where('ended_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(webhookOf);
  },

  /** Gives a webhook its next secret. */
  async renew(programme: number, id: string): Promise<void> {
    await db
      .updateTable('webhooks')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('programme', '=', programme)
      .where('id', '=', id)
      .execute();
  },

  /** Ends a webhook: nothing more is sent to it. */
  async end(programme: number, id: string, at: number): Promise<void> {
    await db
      .updateTable('webhooks')
      .set({ ended_at: at })
      .where('programme', '=', programme)
      .where('id', '=', id)
      .execute();
    await db
      .updateTable('deliveries')
      .set({ next_at: null, outcome: 'ended' })
      .where('programme', '=', programme)
      .where('webhook', '=', id)
      .where('next_at', 'is not', null)
      .execute();
  },

  /** Puts messages into the queue. */
  async enqueue(messages: readonly Omit<DeliveryRow, 'attempts' | 'doneAt' | 'outcome'>[]) {
    const rows = messages.map(({ createdAt, nextAt, ...row }) => ({
      ...row,
      ...{ created_at: createdAt, next_at: nextAt ?? null, attempts: 0 },
    }));
    if (rows.length > 0) await db.insertInto('deliveries').values(rows).execute();
  },

  /** Takes messages that are due, for as long as `until`: another process leaves them alone so long. */
  async take({ now, until, limit }: { now: number; until: number; limit: number }) {
    const due = await db
      .selectFrom('deliveries')
      .select(['programme', 'webhook', 'id', 'next_at'])
      .where('next_at', '<=', now)
      .orderBy('next_at')
      .limit(limit)
      .execute();
    const taken: DeliveryRow[] = [];
    for (const { programme, webhook, id, next_at } of due) {
      const row = await db
        .updateTable('deliveries')
        .set({ next_at: until })
        .where('programme', '=', programme)
        .where('webhook', '=', webhook)
        .where('id', '=', id)
        .where('next_at', '=', next_at)
        .returningAll()
        .executeTakeFirst();
      if (row) taken.push(deliveryOf(row));
    }
    return taken;
  },

  /** Keeps what came of an attempt. */
  async settle(
    { programme, webhook, id }: Pick<DeliveryRow, 'programme' | 'webhook' | 'id'>,
    came: { attempts: number; nextAt: number | null; doneAt: number | null; outcome: string },
  ): Promise<void> {
    const { attempts, nextAt: next_at, doneAt: done_at, outcome } = came;
    await db
      .updateTable('deliveries')
      .set({ attempts, next_at, done_at, outcome })
      .where('programme', '=', programme)
      .where('webhook', '=', webhook)
      .where('id', '=', id)
      .execute();
  },

  /** Sends a message again, from the beginning; says whether it is there. */
  async replay(
    { programme, webhook, id }: Pick<DeliveryRow, 'programme' | 'webhook' | 'id'>,
    at: number,
  ): Promise<DeliveryRow | undefined> {
    const row = await db
      .updateTable('deliveries')
      .set({ next_at: at, done_at: null, attempts: 0 })
      .where('programme', '=', programme)
      .where('webhook', '=', webhook)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst();
    return row && deliveryOf(row);
  },

  /** The newest messages of a webhook. */
  async deliveries(programme: number, webhook: string, limit = 100): Promise<DeliveryRow[]> {
    const rows = await db
      .selectFrom('deliveries')
      .selectAll()
      .where('programme', '=', programme)
      .where('webhook', '=', webhook)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(deliveryOf);
  },

  /** Forgets messages older than a moment. */
  async forget(programme: number, before: number): Promise<void> {
    await db
      .deleteFrom('deliveries')
      .where('programme', '=', programme)
      .where('created_at', '<', before)
      .execute();
  },
});

const webhookOf = ({ created_at, types, private: own, ...row }: WebhooksTable): WebhookRow => ({
  ...{ programme: row.programme, id: row.id, url: row.url, version: row.version },
  types: fromJson<string[]>(types),
  allowPrivate: own === 1,
  createdAt: Number(created_at),
});

const moment = (at: number | null) => (at === null ? undefined : Number(at));

const deliveryOf = ({ created_at, next_at, done_at, outcome, ...row }: DeliveriesTable) => ({
  ...row,
  createdAt: Number(created_at),
  nextAt: moment(next_at),
  doneAt: moment(done_at),
  outcome: outcome ?? undefined,
});
