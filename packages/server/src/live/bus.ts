/**
 * Facts as they happen, to whoever listens in the one process there is.
 * @module
 */
import type { AppPorts, LiveBus, LiveEntry, LiveListener, LiveNote, LiveReader } from '../ports.js';
import { factOf, KeptFacts, KEPT_FOR, nameOf, rowOf, type Fact } from './kept-facts.js';

type BusPorts = Pick<AppPorts, 'store' | 'clock' | 'log'>;

/** Readers of whom is known when they left, or that something was left out for them. */
const KNOWN_MOST = 100_000;

/** Opens the bus, with what happened in the last hour. */
export async function openBus(ports: BusPorts): Promise<LiveBus> {
  const rows = await ports.store.events.since(ports.clock.now() - KEPT_FOR);
  return new Bus(ports, rows.map(factOf));
}

/** Sets what is newest for a reader; the one that changed longest ago is forgotten first. */
function remember(map: Map<string, number>, name: string, value: number): void {
  map.delete(name);
  map.set(name, value);
  const oldest = map.size > KNOWN_MOST ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
}

class Bus implements LiveBus {
  readonly #ports: BusPorts;
  readonly #facts: KeptFacts;
  #unwritten: Fact[] = [];
  /** When each reader's last stream ended, and the newest id at which something was left out for one. */
  readonly #gone = new Map<string, number>();
  readonly #leftOut = new Map<string, number>();
  #writing: Promise<void> | undefined;

  constructor(ports: BusPorts, recent: Fact[]) {
    this.#ports = ports;
    // Ids grow with time, so that none comes back when the last facts were lost with the process.
    this.#facts = new KeptFacts(ports.clock, recent, ports.clock.now() * 1000);
  }

  get readers(): number {
    return this.#facts.readers;
  }

  get last(): number {
    return this.#facts.last;
  }

  publish({ programme, member, event }: LiveNote): void {
    const now = this.#ports.clock.now();
    const id = Math.max(this.last + 1, now * 1000);
    const fact = { programme, member, event, id, at: now };
    this.#unwritten.push(fact);
    this.#facts.take(fact);
    this.#writing ??= this.#write();
  }

  subscribe(reader: LiveReader, listener: LiveListener) {
    const close = this.#facts.subscribe(reader, listener);
    return {
      close: () => {
        close();
        remember(this.#gone, nameOf(reader), this.#ports.clock.now());
      },
    };
  }

  async heeding(programme: number, members: readonly number[]): Promise<ReadonlySet<number>> {
    const open = new Set(this.#facts.open().map(nameOf));
    const oldest = this.#ports.clock.now() - KEPT_FOR;
    const heard = new Set<number>();
    for (const member of members) {
      const name = nameOf({ programme, member });
      if (open.has(name) || (this.#gone.get(name) ?? -Infinity) >= oldest) heard.add(member);
      else remember(this.#leftOut, name, this.last + 1);
    }
    return heard;
  }

  replay(reader: LiveReader, since: number, deliver: (entry: LiveEntry) => void): boolean {
    if (since < (this.#leftOut.get(nameOf(reader)) ?? -1)) return true;
    return this.#facts.replay(reader, since, deliver);
  }

  /** Nobody else publishes here. */
  onFact(): void {}

  async close(): Promise<void> {
    this.#facts.end();
    await this.#writing;
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
    await events.add(facts.map((fact) => ({ ...rowOf(fact), event: fact.id })));
    // An id is never less than its time in microseconds: the key finds the old ones, no scan.
    const before = (this.#ports.clock.now() - KEPT_FOR) * 1000;
    for (const programme of new Set(facts.map((fact) => fact.programme)))
      await events.forget(programme, before);
  }
}
