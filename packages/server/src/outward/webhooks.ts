/**
 * Sending webhooks: from the queue, signed, again and again with growing patience until they arrive.
 * @module
 */
import { isTandemError } from '@tandem-advocacy/core/errors';
import type { Deps, LiveNote } from '../ports.js';
import type { Store } from '../store/store.js';
import type { DeliveryRow, WebhookRow } from '../store/webhooks.js';
import { askGuarded } from './guarded.js';
import { signedHeaders } from './signature.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long after each failed attempt the next one is made; after the last, a message is given up. */
const PATIENCE = [
  5_000,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
];
const LOOK_EVERY = 1_000;
const AT_ONCE = 20;
/** How long a message is one process's to send. */
const LEASE = 2 * MINUTE;

interface SenderDeps extends Pick<Deps, 'store' | 'clock' | 'keys' | 'log'> {
  /** Ends what is on its way: it counts as tried. */
  stopping?: AbortSignal;
}

/** Queues what is told to webhooks, in the transaction of the fact itself. */
export async function enqueue(
  store: Store,
  notes: readonly LiveNote[],
  { now, random }: { now: number; random: Deps['random'] },
): Promise<void> {
  for (const { programme, member, event } of notes) {
    if (member !== 0 || event.type !== 'content') continue;
    const { type, ...data } = event;
    const body = JSON.stringify({ type, timestamp: new Date(now).toISOString(), data });
    const hooks = await store.webhooks.list(programme);
    await store.webhooks.enqueue(
      hooks
        .filter(({ types }) => types.includes(type))
        .map(({ id: webhook }) => ({
          ...{ programme, webhook, type, body, createdAt: now, nextAt: now },
          id: `msg_${Buffer.from(random(15)).toString('base64url')}`,
        })),
    );
  }
}

/** Sends what is due, from now on. `stop` resolves when nothing is on its way any more. */
export function watchQueue(deps: SenderDeps): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let sending: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    sending ??= sendAlone({ ...deps, stopping: stopping.signal })
      .catch((error: unknown) =>
        deps.log('error', 'Webhooks wait: the queue could not be read.', { error: String(error) }),
      )
      .finally(() => (sending = undefined));
  }, LOOK_EVERY).unref();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await sending;
    },
  };
}

/** Sends what is due unless another replica is sending: it may see a lease as over by its own clock. */
export const sendAlone = (deps: SenderDeps): Promise<number | 'busy'> =>
  deps.store.alone('webhooks', () => sendDue(deps));

/** Sends every message that is due now; answers how many were tried. */
export async function sendDue(deps: SenderDeps): Promise<number> {
  const { store, clock } = deps;
  const now = clock.now();
  const due = await store.webhooks.take({ now, until: now + LEASE, limit: AT_ONCE });
  await Promise.all(due.map((message) => attempt(deps, message)));
  return due.length;
}

async function attempt(deps: SenderDeps, message: DeliveryRow): Promise<void> {
  const { store, clock } = deps;
  const hooks = await store.webhooks.list(message.programme);
  const hook = hooks.find(({ id }) => id === message.webhook);
  if (!hook) return;
  const outcome = await send(deps, hook, message);
  const now = clock.now();
  const attempts = message.attempts + 1;
  const arrived = /^2\d\d$/.test(outcome);
  const wait = PATIENCE[attempts - 1];
  const nextAt = arrived || wait === undefined ? null : now + wait;
  await store.webhooks.settle(message, {
    ...{ attempts, outcome, nextAt, doneAt: arrived ? now : null },
  });
  // The receiver says that it is gone for good.
  if (outcome === '410') await store.webhooks.end(message.programme, hook.id, now);
}

/** The status of the answer, or the code of why there was none. A redirect is a failure: none is followed. */
async function send(
  { keys, clock, stopping: signal }: SenderDeps,
  { programme, id, version, url, allowPrivate }: WebhookRow,
  message: DeliveryRow,
): Promise<string> {
  const versions = [version, version - 1].filter((one) => one > 0);
  const secrets = versions.map((one) => keys.webhook(programme, id, one));
  const signed = { id: message.id, at: clock.now(), body: message.body };
  try {
    const answer = await askGuarded({
      ...{ url, method: 'POST', body: message.body, allowPrivate, signal, timeout: 15_000 },
      headers: signedHeaders(signed, secrets),
    });
    return String(answer.status);
  } catch (error) {
    return isTandemError(error) ? error.code : 'failed';
  }
}
