/**
 * Facts as they happen, to whoever listens in this process; the last hour stays, for who comes back.
 * @module
 */
import type { LiveEvent } from '@tandem-advocacy/core/schemas';
import type { AppPorts, LiveBus, LiveEntry, LiveListener, LiveNote, LiveReader } from '../ports.js';

type BusPorts = Pick<AppPorts, 'store' | 'clock' | 'log'>;
type Row = Parameters<BusPorts['store']['events']['add']>[0][number];

/** How long a fact is kept, in milliseconds, and how many are at most. */
export const KEPT_FOR = 60 * 60 * 1000;
const KEPT_MOST = 5_000;
/** Readers of whom is known when they left, or that something was left out for them. */
const KNOWN_MOST = 100_000;

interface Fact extends LiveEntry {
  programme: number;
  member: number;
  at: number;
}

interface Subscription {
  reader: LiveReader;
  listener: LiveListener;
}

/** Opens the bus, with what happened in the last hour. */
export async function openBus(ports: BusPorts): Promise<LiveBus> {
  const rows = await ports.store.events.since(ports.clock.now() - KEPT_FOR);
  return new Bus(ports, rows.map(factOf));
}

const factOf = ({ programme, event, member, data, at }: Row): Fact => ({
  programme,
  member,
  at,
  id: event,
  event: JSON.parse(data) as LiveEvent,
});

const isFor = (fact: Fact, reader: LiveReader): boolean =>
  fact.programme === reader.programme && (fact.member === 0 || fact.member === reader.member);

const nameOf = ({ programme, member }: LiveReader): string => `${programme}.${member}`;

/** Sets what is newest for a reader; the one that changed longest ago is forgotten first. */
function remember(map: Map<string, number>, name: string, value: number): void {
  map.delete(name);
  map.set(name, value);
  const oldest = map.size > KNOWN_MOST ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
}

class Bus implements LiveBus {
  readonly #ports: BusPorts;
  readonly #subscriptions = new Set<Subscription>();
  #recent: Fact[];
  #last: number;
  /** The newest id that is no longer kept: whoever read no further has missed something. */
  #forgotten: number;
  #unwritten: Fact[] = [];
  /** When each reader's last stream ended, and the newest id at which something was left out for one. */
  readonly #gone = new Map<string, number>();
  readonly #leftOut = new Map<string, number>();
  #writing: Promise<void> | undefined;

  constructor(ports: BusPorts, recent: Fact[]) {
    this.#ports = ports;
    this.#recent = recent;
    // Ids grow with time, so that none comes back when the last facts were lost with the process.
    this.#last = recent.at(-1)?.id ?? ports.clock.now() * 1000;
    this.#forgotten = (recent[0]?.id ?? this.#last + 1) - 1;
  }

  get readers(): number {
    return this.#subscriptions.size;
  }

  publish({ programme, member, event }: LiveNote): void {
    this.#last = this.#next();
    const fact = { programme, member, event, id: this.#last, at: this.#ports.clock.now() };
    this.#recent.push(fact);
    this.#unwritten.push(fact);
    this.#forget(200);
    for (const { reader, listener } of [...this.#subscriptions])
      if (isFor(fact, reader)) listener.deliver({ id: fact.id, event });
    this.#writing ??= this.#write();
  }

  get last(): number {
    return this.#last;
  }

  subscribe(reader: LiveReader, listener: LiveListener) {
    const subscription = { reader, listener };
    this.#subscriptions.add(subscription);
    return {
      close: () => {
        this.#subscriptions.delete(subscription);
        remember(this.#gone, nameOf(reader), this.#ports.clock.now());
      },
    };
  }

  heeding(): (reader: LiveReader) => boolean {
    const open = new Set([...this.#subscriptions].map(({ reader }) => nameOf(reader)));
    const oldest = this.#ports.clock.now() - KEPT_FOR;
    return (reader) => {
      const name = nameOf(reader);
      if (open.has(name) || (this.#gone.get(name) ?? -Infinity) >= oldest) return true;
      remember(this.#leftOut, name, this.#last + 1);
      return false;
    };
  }

  replay(reader: LiveReader, since: number, deliver: (entry: LiveEntry) => void): boolean {
    this.#forget(1);
    if (since < this.#forgotten || since > this.#last) return true;
    if (since < (this.#leftOut.get(nameOf(reader)) ?? -1)) return true;
    for (const fact of this.#recent) if (fact.id > since && isFor(fact, reader)) deliver(fact);
    return false;
  }

  async close(): Promise<void> {
    for (const { listener } of [...this.#subscriptions]) listener.ended();
    this.#subscriptions.clear();
    await this.#writing;
  }

  #next(): number {
    return Math.max(this.#last + 1, this.#ports.clock.now() * 1000);
  }

  /** In batches, when publishing: moving thousands of facts for each new one would cost too much. */
  #forget(atLeast: number): void {
    const oldest = this.#ports.clock.now() - KEPT_FOR;
    let gone = Math.max(0, this.#recent.length - KEPT_MOST);
    while (gone < this.#recent.length && (this.#recent[gone]?.at ?? 0) < oldest) gone++;
    if (gone < atLeast) return;
    this.#forgotten = this.#recent[gone - 1]?.id ?? this.#forgotten;
    this.#recent = this.#recent.slice(gone);
  }

  async #write(): Promise<void> {
    while (this.#unwritten.length > 0) {
      // Facts of one turn are written together.
      await new Promise((resolve) => setImmediate(resolve));
      const facts = this.#unwritten.splice(0);
      await this.#store(facts).catch((error: unknown) =>
        this.#ports.log('warn', 'Facts of the live stream were not kept.', {
          facts: facts.length,
          error: String(error),
        }),
      );
    }
    this.#writing = undefined;
  }

  async #store(facts: readonly Fact[]): Promise<void> {
    const { events } = this.#ports.store;
    await events.add(
      facts.map(({ id, event, ...fact }) => ({ ...fact, event: id, data: JSON.stringify(event) })),
    );
    // An id is never less than its time in microseconds: the key finds the old ones, no scan.
    const before = (this.#ports.clock.now() - KEPT_FOR) * 1000;
    for (const programme of new Set(facts.map((fact) => fact.programme)))
      await events.forget(programme, before);
  }
}
