/**
 * `GET /v1/events`: the live stream of one reader, resumable, closed rather than buffered for ever.
 * @module
 */
import { Hono } from 'hono';
import { callerOf } from '../middleware/caller.js';
import { readerOf, type Env } from '../env.js';
import type { Deps, LiveReader } from '../ports.js';
import { eventStream } from '../live/stream.js';

/** Streams that one caller may have open: the first one ends for one more. */
const MOST_STREAMS = 20;

/** The route of the stream. */
export function eventRoutes(deps: Deps): Hono<Env> {
  const open = new Map<string, Set<() => void>>();
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
    const who = callerOf(readerOf(c));
    const own = open.get(who) ?? new Set();
    let end = () => {};
    const body = eventStream({
      bus: deps.bus,
      reader,
      ...(since !== undefined && { since: /^\d{1,16}$/.test(since) ? Number(since) : -1 }),
      endsIn: (c.get('expiresAt') ?? Infinity) - deps.clock.now(),
      opened: (ends) => (end = ends),
      closed() {
        strangers.delete(reader);
        own.delete(end);
        if (own.size === 0) open.delete(who);
      },
    });
    open.set(who, own.add(end));
    const [first] = own;
    if (own.size > MOST_STREAMS) first?.();
    return c.body(body, 200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
  });
}
