/**
 * `GET /v1/events`: the live stream of one reader, resumable, closed rather than buffered for ever.
 * @module
 */
import { Hono } from 'hono';
import { readerOf, type Env } from '../env.js';
import type { Deps, LiveReader } from '../ports.js';
import { eventStream } from '../live/stream.js';

/** The route of the stream. */
export function eventRoutes(deps: Deps): Hono<Env> {
  const strangers = new Map<LiveReader, string>();
  // Somebody with the page open joins: their stream is theirs from this fact on.
  const joined = async (programme: number, member: number, { members }: Deps['store']) => {
    for (const [reader, subject] of strangers) {
      if (reader.programme !== programme) continue;
      const found = await members.find(programme, subject);
      if (found?.member.number !== member) continue;
      reader.member = member;
      strangers.delete(reader);
    }
  };
  deps.facts.on(async ({ kind, programme, member }, { store }) => {
    if (kind === 'joined') await joined(programme.number, member, store);
  });
  deps.bus.onFact(async ({ programme, member, event }) => {
    if (event.type === 'member' && event.joined) await joined(programme, member, deps.store);
  });
  return new Hono<Env>().get('/v1/events', (c) => {
    const { programme, member, subject } = readerOf(c);
    const reader = { programme: programme.number, member: member?.number ?? 0 };
    if (!member) strangers.set(reader, subject);
    const since = c.req.header('last-event-id');
    const body = eventStream({
      bus: deps.bus,
      reader,
      ...(since !== undefined && { since: /^\d{1,16}$/.test(since) ? Number(since) : -1 }),
      endsIn: (c.get('expiresAt') ?? Infinity) - deps.clock.now(),
      closed: () => strangers.delete(reader),
    });
    return c.body(body, 200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
  });
}
