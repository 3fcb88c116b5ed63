/**
 * Facts as they happen on any replica, to whoever listens on this one: the database puts them in order.
 * @module
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { AppPorts, LiveBus, LiveEntry, LiveListener, LiveNote, LiveReader } from '../ports.js';
import { factOf, KeptFacts, KEPT_FOR, nameOf, type Fact } from './kept-facts.js';

type BusPorts = Pick<AppPorts, 'store' | 'clock' | 'log'>;
type Note = LiveNote & { at: number };

/** Facts that wait while the database is away; the oldest go first, as facts are no records. */
const WAITING_MOST = 10_000;
/** Milliseconds between two attempts to write, and between two notes of who reads. */
const AGAIN = 500;
const NOTE_EVERY = 1_000;

/** A bus that hears the other replicas. */
export interface SharedBus extends LiveBus {
  /** Reads what was added since, on whichever replica. */
  pull(): Promise<void>;
}

/** Makes the bus; it knows nothing before its first `pull`. */
export const sharedBus = (ports: BusPorts): SharedBus => new Bus(ports);

class Bus implements SharedBus {
  readonly #ports: BusPorts;
  readonly #facts: KeptFacts;
  readonly #handlers: ((note: LiveNote) => Promise<void>)[] = [];
  readonly #unnoted = new Map<string, LiveReader>();
  #waiting: Note[] = [];
  #writing: Promise<void> | undefined;
  #pulling: Promise<void> | undefined;
  #again = false;
  #begun = false;
  #closed = false;
  readonly #noting: NodeJS.Timeout;
  #noted = 0;

  constructor(ports: BusPorts) {
    this.#ports = ports;
    this.#facts = new KeptFacts(ports.clock, [], 0);
    this.#noting = setInterval(() => void this.#note(), NOTE_EVERY).unref();
  }

  get readers(): number {
    return this.#facts.readers;
  }

  get last(): number {
    return this.#facts.last;
  }

  publish(note: LiveNote): void {
    this.#waiting.push({ ...note, at: this.#ports.clock.now() });
    if (this.#waiting.length > WAITING_MOST) this.#waiting.shift();
    this.#writing ??= this.#write();
  }

  onFact(handler: (note: LiveNote) => Promise<void>): void {
    this.#handlers.push(handler);
  }

  subscribe(reader: LiveReader, listener: LiveListener) {
    const close = this.#facts.subscribe(reader, listener);
    this.#unnoted.set(nameOf(reader), reader);
    return {
      close: () => {
        close();
        this.#unnoted.set(nameOf(reader), { ...reader });
      },
    };
  }

  heeding(programme: number, members: readonly number[]): Promise<ReadonlySet<number>> {
    return this.#ports.store.events.readers(programme, members, this.#ports.clock.now());
  }

  replay(reader: LiveReader, since: number, deliver: (entry: LiveEntry) => void): boolean {
    return this.#facts.replay(reader, since, deliver);
  }

  pull(): Promise<void> {
    this.#again = true;
    this.#pulling ??= this.#read().finally(() => (this.#pulling = undefined));
    return this.#pulling;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#noting);
    this.#facts.end();
    await this.#writing;
    await this.#pulling?.catch(() => {});
  }

  async #read(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      if (!this.#begun) await this.#begin();
      for (;;) {
        const rows = await this.#ports.store.events.after(this.last);
        for (const fact of rows.map(factOf)) await this.#take(fact);
        if (rows.length === 0) break;
      }
    }
  }

  /** The last hour, for whoever resumes a stream of another replica here. */
  async #begin(): Promise<void> {
    const since = (this.#ports.clock.now() - KEPT_FOR) * 1000;
    const head = await this.#ports.store.events.head();
    this.#facts.skipTo(Math.min(since, head));
    this.#begun = true;
  }

  async #take(fact: Fact): Promise<void> {
    for (const handler of this.#handlers) await handler(fact);
    this.#facts.take(fact);
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Facts of one turn are written together.
      await new Promise((resolve) => setImmediate(resolve));
      const notes = this.#waiting.splice(0);
      try {
        await this.#store(notes);
      } catch (error) {
        this.#ports.log('warn', 'Facts of the live stream wait: they could not be written.', {
          facts: notes.length,
          error: String(error),
        });
        if (this.#closed) break;
        this.#waiting = [...notes, ...this.#waiting].slice(-WAITING_MOST);
        await pause(AGAIN, undefined, { ref: false });
      }
    }
    this.#writing = undefined;
  }

  async #store(notes: readonly Note[]): Promise<void> {
    const { events } = this.#ports.store;
    const now = this.#ports.clock.now();
    const rows = notes.map(({ event, ...note }) => ({ ...note, data: JSON.stringify(event) }));
    await events.append(rows, now);
    // Whether they can be read back at once or a little later: they are written.
    await this.pull().catch(() => {});
    for (const programme of new Set(notes.map((note) => note.programme)))
      await events.forget(programme, (now - KEPT_FOR) * 1000);
  }

  /** Notes who reads, so that a replica that folds much at once knows whom to tell. */
  async #note(): Promise<void> {
    const now = this.#ports.clock.now();
    if (now - this.#noted > KEPT_FOR / 4) {
      this.#noted = now;
      for (const reader of this.#facts.open()) this.#unnoted.set(nameOf(reader), reader);
    }
    const readers = [...this.#unnoted.values()].filter(({ member }) => member !== 0);
    this.#unnoted.clear();
    await this.#ports.store.events.noteReaders(readers, now + KEPT_FOR).catch(() => {
      for (const reader of readers) this.#unnoted.set(nameOf(reader), reader);
    });
  }
}
