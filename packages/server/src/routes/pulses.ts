/**
 * Pulses: the question of the moment, an answer without a name, what everyone answered.
 * @module
 */
import { Hono, type Context } from 'hono';
import {
  PulseAnswer,
  PulseChange,
  PulseDraft,
  type PulseList,
} from '@tandem-advocacy/core/schemas';
import { answerPulse, askPulse, closePulse, pulseUnknown } from '../asking.js';
import { leadOf, readerOf, type Env } from '../env.js';
import { readBody } from '../input.js';
import { wishesOf } from '../languages.js';
import type { Deps, Reader } from '../ports.js';
import { viewPulse } from '../pulse-view.js';
import type { PulseRow } from '../store/pulses.js';

/** The routes of pulses. Nobody needs to join to answer. */
export function pulseRoutes(deps: Deps): Hono<Env> {
  const { store, clock } = deps;
  const show = (c: Context<Env>, reader: Reader, row: PulseRow) =>
    viewPulse(deps, reader, { row, wishes: wishesOf(c, reader) });
  return new Hono<Env>()
    .get('/v1/pulses', async (c) => {
      const reader = readerOf(c);
      // A question that is still to come is the lead's to see.
      const before = reader.role === 'lead' ? Number.MAX_SAFE_INTEGER : clock.now();
      const rows = await store.pulses.latest(reader.programme.number, before);
      const items = await Promise.all(rows.map((row) => show(c, reader, row)));
      const current = currentOf(items);
      return c.json({ items, ...(current && { current }) } satisfies PulseList);
    })
    .post('/v1/pulses', async (c) => {
      const reader = leadOf(c);
      const row = await askPulse(deps, reader, await readBody(c, PulseDraft));
      c.header('Location', `/v1/pulses/${row.id}`);
      return c.json(await show(c, reader, row), 201);
    })
    .get('/v1/pulses/:id', async (c) => {
      const reader = readerOf(c);
      const row = await store.pulses.get(reader.programme.number, c.req.param('id'));
      if (!row || (row.opensAt > clock.now() && reader.role !== 'lead')) throw pulseUnknown();
      return c.json(await show(c, reader, row));
    })
    .patch('/v1/pulses/:id', async (c) => {
      const reader = leadOf(c);
      const change = await readBody(c, PulseChange);
      const row = await closePulse(deps, reader, { id: c.req.param('id'), change });
      return c.json(await show(c, reader, row));
    })
    .put('/v1/pulses/:id/answer', async (c) => {
      const reader = readerOf(c);
      const { choice } = await readBody(c, PulseAnswer);
      const row = await answerPulse(deps, reader, { id: c.req.param('id'), choice });
      return c.json(await show(c, reader, row));
    });
}

/** The newest that can be answered, else the newest that is open, else the newest that was. */
function currentOf(items: PulseList['items']): string | undefined {
  const opened = items.filter(({ open, results, answered }) => open || results || answered);
  const found =
    items.find(({ open, answered }) => open && answered === false) ??
    items.find(({ open }) => open) ??
    opened[0];
  return found?.id;
}
