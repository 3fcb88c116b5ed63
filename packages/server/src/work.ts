/**
 * One transaction at a time, and what is told of it once it is kept: nobody hears of what was undone.
 * @module
 */
import { enqueue } from './outward/webhooks.js';
import type { AppPorts, Facts, LiveBus, LiveNote, MemberFact, Work } from './ports.js';

/** How often standings are announced at most to a programme or a member, in milliseconds. */
const STANDING_EVERY = 250;

/** What `Deps.work` is made of. */
export interface WorkOptions extends Pick<AppPorts, 'store' | 'clock' | 'random'> {
  bus: LiveBus;
}

interface KeepPorts extends Pick<AppPorts, 'store' | 'clock' | 'random'> {
  /** Whose turn it is. */
  programme: number;
}

/** Runs a job in one transaction, in which webhooks are told too: what they hear is kept with the fact. */
export async function keep<T>(
  job: (work: Work) => Promise<T>,
  { programme, ...ports }: KeepPorts,
): Promise<{ result: T; notes: LiveNote[] }> {
  const notes: LiveNote[] = [];
  const { store, clock, random } = ports;
  const result = await store.transaction(async (within) => {
    const done = await job({ store: within, publish: (note) => notes.push(note) });
    await enqueue(within, notes, { now: clock.now(), random });
    return done;
  }, programme);
  return { result, notes };
}

/** Makes `Deps.work`. `stop` drops what is waiting to be announced. */
export function workOf({ store, bus, clock, random }: WorkOptions) {
  const standings = new Map<string, NodeJS.Timeout>();
  /** A standing moves with every click: it is announced once for many. */
  const announce = (note: LiveNote) => {
    const whose = `${note.programme}.${note.member}`;
    if (standings.has(whose)) return;
    const timer = setTimeout(() => {
      standings.delete(whose);
      bus.publish(note);
    }, STANDING_EVERY);
    standings.set(whose, timer.unref());
  };
  const tell = (note: LiveNote) =>
    note.event.type === 'standing' ? announce(note) : bus.publish(note);
  return {
    async work<T>(job: (work: Work) => Promise<T>, programme: number): Promise<T> {
      const { result, notes } = await keep(job, { store, clock, random, programme });
      for (const note of notes) tell(note);
      return result;
    },
    stop() {
      for (const timer of standings.values()) clearTimeout(timer);
      standings.clear();
    },
  };
}

/** Makes `Deps.facts`. */
export function factsOf(): Facts {
  const handlers: ((fact: MemberFact, work: Work) => Promise<void>)[] = [];
  return {
    on: (handler) => void handlers.push(handler),
    async emit(fact, work) {
      for (const handler of handlers) await handler(fact, work);
    },
  };
}
