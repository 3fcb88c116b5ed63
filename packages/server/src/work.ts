/**
 * One transaction at a time, and what is told of it once it is kept: nobody hears of what was undone.
 * @module
 */
import type { Facts, LiveBus, LiveNote, MemberFact, Work } from './ports.js';
import type { Store } from './store/store.js';

/** How often a programme's standings are announced at most, in milliseconds. */
const STANDING_EVERY = 250;

/** What `Deps.work` is made of. */
export interface WorkOptions {
  store: Store;
  bus: LiveBus;
}

/** Makes `Deps.work`. `stop` drops what is waiting to be announced. */
export function workOf({ store, bus }: WorkOptions) {
  const standings = new Map<number, NodeJS.Timeout>();
  /** A standing moves with every click: it is announced once for many. */
  const announce = (note: LiveNote) => {
    if (standings.has(note.programme)) return;
    const timer = setTimeout(() => {
      standings.delete(note.programme);
      bus.publish(note);
    }, STANDING_EVERY);
    standings.set(note.programme, timer.unref());
  };
  const tell = (note: LiveNote) =>
    note.event.type === 'standing' ? announce(note) : bus.publish(note);
  return {
    async work<T>(job: (work: Work) => Promise<T>): Promise<T> {
      const notes: LiveNote[] = [];
      const result = await store.transaction((within) =>
        job({ store: within, publish: (note) => notes.push(note) }),
      );
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
