/**
 * The facts of the last hour in memory, and who listens for them in this process.
 * @module
 */
import type { LiveEvent } from '@tandem-advocacy/core/schemas';
import type { Clock, LiveEntry, LiveListener, LiveReader } from '../ports.js';
import type { Store } from '../store/store.js';

/** A fact as the store keeps it. */
export type FactRow = Awaited<ReturnType<Store['events']['since']>>[number];

/** How long a fact is kept, in milliseconds, and how many are at most. */
export const KEPT_FOR = 60 * 60 * 1000;
const KEPT_MOST = 5_000;

/** A fact with whom it is for. */
export interface Fact extends LiveEntry {
  programme: number;
  member: number;
  at: number;
}

/** Reads a fact. */
export const factOf = ({ programme, event, member, data, at }: FactRow): Fact => ({
  programme,
  member,
  at,
  id: event,
  event: JSON.parse(data) as LiveEvent,
});

/** Writes one, without its id. */
export const rowOf = ({ id: _, event, ...fact }: Fact): Omit<FactRow, 'event'> => ({
  ...fact,
  data: JSON.stringify(event),
});

/** The name of a reader. */
export const nameOf = ({ programme, member }: LiveReader): string => `${programme}.${member}`;

const isFor = (fact: Fact, reader: LiveReader): boolean =>
  fact.programme === reader.programme && (fact.member === 0 || fact.member === reader.member);

interface Subscription {
  reader: LiveReader;
  listener: LiveListener;
}

/** Keeps facts and hands them out. */
export class KeptFacts {
  readonly #clock: Clock;
  readonly #subscriptions = new Set<Subscription>();
  #recent: Fact[];
  #last: number;
  /** The newest id that is no longer kept: whoever read no further has missed something. */
  #forgotten: number;

  /** @param last the newest id of all, where none of the facts has it */
  constructor(clock: Clock, recent: Fact[], last: number) {
    this.#clock = clock;
    this.#recent = recent;
    this.#last = recent.at(-1)?.id ?? last;
    this.#forgotten = (recent[0]?.id ?? this.#last + 1) - 1;
  }

  /** How many streams are open. */
  get readers(): number {
    return this.#subscriptions.size;
  }

  /** The newest id. */
  get last(): number {
    return this.#last;
  }

  /** Takes a fact in and hands it to whom it is for. Ids rise. */
  take(fact: Fact): void {
    this.#last = fact.id;
    this.#recent.push(fact);
    this.#forget(200);
    for (const { reader, listener } of [...this.#subscriptions])
      if (isFor(fact, reader)) listener.deliver({ id: fact.id, event: fact.event });
  }

  /** Begins again after an id: what was before it cannot be resumed any more. */
  skipTo(id: number): void {
    this.#recent = [];
    this.#last = id;
    this.#forgotten = id;
  }

  /** Listens for one reader. */
  subscribe(reader: LiveReader, listener: LiveListener): () => void {
    const subscription = { reader, listener };
    this.#subscriptions.add(subscription);
    return () => this.#subscriptions.delete(subscription);
  }

  /** Whose streams are open. */
  open(): LiveReader[] {
    return [...this.#subscriptions].map(({ reader }) => reader);
  }

  /** Delivers what came after an id; `true` where that is not known any more. */
  replay(reader: LiveReader, since: number, deliver: (entry: LiveEntry) => void): boolean {
    this.#forget(1);
    if (since < this.#forgotten || since > this.#last) return true;
    for (const fact of this.#recent) if (fact.id > since && isFor(fact, reader)) deliver(fact);
    return false;
  }

  /** Ends every stream. */
  end(): void {
    for (const { listener } of [...this.#subscriptions]) listener.ended();
    this.#subscriptions.clear();
  }

  /** In batches, when taking in: moving thousands of facts for each new one would cost too much. */
  #forget(atLeast: number): void {
    const oldest = this.#clock.now() - KEPT_FOR;
    let gone = Math.max(0, this.#recent.length - KEPT_MOST);
    while (gone < this.#recent.length && (this.#recent[gone]?.at ?? 0) < oldest) gone++;
    if (gone < atLeast) return;
    this.#forgotten = this.#recent[gone - 1]?.id ?? this.#forgotten;
    this.#recent = this.#recent.slice(gone);
  }
}
