/**
 * Webhooks: whoever leads, or an integration with the scope, says which address is told of what.
 * @module
 */
import { Hono } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import {
  WebhookDraft,
  type Delivery,
  type DeliveryList,
  type Webhook,
  type WebhookList,
  type WebhookMade,
} from '@tandem-advocacy/core/schemas';
import { leadOf, type Env } from '../env.js';
import { readBody } from '../input.js';
import { publicAddress } from '../outward/guarded.js';
import { secretText } from '../outward/signature.js';
import type { Deps } from '../ports.js';
import { newId } from '../publishing.js';
import { iso } from '../store/db.js';
import type { DeliveryRow, WebhookRow } from '../store/webhooks.js';

/** How many webhooks a programme may have. */
const MOST = 20;

const unknown = (code: string, what: string) =>
  new TandemError(code, `This programme has no ${what} with this id.`, { status: 404 });

/** The routes of webhooks. */
export function webhookRoutes(deps: Deps): Hono<Env> {
  const { store, keys, clock } = deps;
  const found = async (programme: number, id: string) => {
    const hook = (await store.webhooks.list(programme)).find((one) => one.id === id);
    if (hook) return hook;
    throw unknown('webhook_unknown', 'webhook');
  };
  const made = (hook: WebhookRow): WebhookMade => ({
    webhook: wire(hook),
    secret: secretText(keys.webhook(hook.programme, hook.id, hook.version)),
  });
  return new Hono<Env>()
    .get('/v1/webhooks', async (c) => {
      const hooks = await store.webhooks.list(leadOf(c).programme.number);
      return c.json({ items: hooks.map(wire) } satisfies WebhookList);
    })
    .post('/v1/webhooks', async (c) => {
      const { programme } = leadOf(c);
      const { url, types } = await readBody(c, WebhookDraft);
      const address = publicAddress(url).href;
      if ((await store.webhooks.list(programme.number)).length >= MOST) throw tooMany();
      const hook: WebhookRow = {
        ...{ programme: programme.number, id: newId(deps.random), url: address },
        ...{ types: [...new Set(types)], version: 1, allowPrivate: false, createdAt: clock.now() },
      };
      await store.webhooks.add(hook);
      c.header('Cache-Control', 'no-store');
      return c.json(made(hook), 201);
    })
    .post('/v1/webhooks/:id/secret', async (c) => {
      const { number } = leadOf(c).programme;
      const { id } = await found(number, c.req.param('id'));
      await store.webhooks.renew(number, id);
      c.header('Cache-Control', 'no-store');
      return c.json(made(await found(number, id)));
    })
    .delete('/v1/webhooks/:id', async (c) => {
      const { number } = leadOf(c).programme;
      const { id } = await found(number, c.req.param('id'));
      await store.webhooks.end(number, id, clock.now());
      return c.body(null, 204);
    })
    .get('/v1/webhooks/:id/deliveries', async (c) => {
      const { number } = leadOf(c).programme;
      const { id } = await found(number, c.req.param('id'));
      const items = (await store.webhooks.deliveries(number, id)).map(delivery);
      return c.json({ items } satisfies DeliveryList);
    })
    .post('/v1/webhooks/:id/deliveries/:delivery/replay', async (c) => {
      const { number: programme } = leadOf(c).programme;
      const { id: webhook } = await found(programme, c.req.param('id'));
      const id = c.req.param('delivery');
      const row = await store.webhooks.replay({ programme, webhook, id }, clock.now());
      if (!row) throw unknown('delivery_unknown', 'message');
      return c.json(delivery(row), 202);
    });
}

const tooMany = () =>
  new TandemError('webhook_limit', `A programme has ${MOST} webhooks at most: end one first.`, {
    status: 409,
  });

const wire = ({ id, url, types, createdAt }: WebhookRow): Webhook => ({
  ...{ id, url, types: types as Webhook['types'], createdAt: iso(createdAt) },
});

const delivery = ({ id, type, attempts, createdAt, ...row }: DeliveryRow): Delivery => ({
  ...{ id, type: type as Delivery['type'], attempts, createdAt: iso(createdAt) },
  state: row.doneAt !== undefined ? 'arrived' : row.nextAt === undefined ? 'given-up' : 'waiting',
  ...(row.nextAt !== undefined && { nextAt: iso(row.nextAt) }),
  ...(row.outcome !== undefined && { outcome: row.outcome }),
});
