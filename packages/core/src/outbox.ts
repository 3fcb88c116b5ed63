/**
 * Facts that must reach the service, kept until they have: through reloads, lost networks, restarts.
 * @module
 */
import { isTandemError, TandemError } from './errors.js';
import type { StoragePort } from './storage/port.js';

/** One fact on its way. Sending it twice must do no more than sending it once. */
export interface Fact {
  line: `POST /${string}` | `PATCH /${string}` | `PUT /${string}` | `DELETE /${string}`;
  json: unknown;
  /** The idempotency key. */
  key: string;
}

/** What the outbox needs from outside. */
export interface OutboxPorts {
  storage: StoragePort;
  /** Separates the readers of one browser. */
  partition: string;
  /** Delivers one fact or throws. */
  send(fact: Fact): Promise<void>;
  /** Told of a fact that the service refuses for good, and of storage that fails. */
  onError(error: TandemError): void;
  /** Told how many facts still wait. */
  onChange?(waiting: number): void;
  now?(): number;
}

/** The most facts that wait at once; a further one is refused aloud. */
export const OUTBOX_LIMIT = 1000;

const DIGITS = 17;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 300_000;

/** Whether another try can help: no answer, too busy, or the service's own trouble. */
const mayPass = (error: unknown): boolean => {
  if (!isTandemError(error)) return true;
  const status = error.status ?? 0;
  return status === 0 || status === 401 || status === 408 || status === 429 || status >= 500;
};

/** Keeps facts in order and delivers them, oldest first. */
export class Outbox {
  readonly #ports: OutboxPorts;
  readonly #prefix: string;
  #tail: Promise<unknown> = Promise.resolve();
  #draining: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = FIRST_WAIT;
  #closed = false;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
    this.#prefix = `outbox/${ports.partition}/`;
  }

  /** Keeps a fact, then tries to deliver it. Resolves when it is kept, not when it has arrived. */
  put(fact: Fact): Promise<void> {
    const kept = this.#tail.then(() => this.#keep(fact));
    this.#tail = kept.catch(() => undefined);
    void kept.then(
      () => this.flush(),
      (error: unknown) => this.#ports.onError(asError(error, 'outbox_unwritable')),
    );
    return kept;
  }

  /** The facts that still wait, oldest first. */
  async waiting(): Promise<Fact[]> {
    const keys = await this.#ports.storage.keys(this.#prefix);
    return Promise.all(keys.map((key) => this.#ports.storage.read(key) as Promise<Fact>));
  }

  /** Tries now; resolves when nothing waits or the next try is set. */
  flush(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    clearTimeout(this.#timer);
    this.#draining ??= this.#drain().finally(() => (this.#draining = undefined));
    return this.#draining;
  }

  /** Stops trying; what waits stays kept. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #keep(fact: Fact): Promise<void> {
    const keys = await this.#ports.storage.keys(this.#prefix);
    if (keys.length >= OUTBOX_LIMIT)
      throw new TandemError('outbox_full', `${OUTBOX_LIMIT} facts wait already.`);
    // After whatever waits already, also where a clock stood still or went back.
    const last = Number(keys.at(-1)?.slice(this.#prefix.length, this.#prefix.length + DIGITS) ?? 0);
    const order = Math.max((this.#ports.now?.() ?? Date.now()) * 1000, last + 1);
    const key = `${this.#prefix}${String(order).padStart(DIGITS, '0')}-${fact.key}`;
    await this.#ports.storage.write(key, fact);
    this.#ports.onChange?.(keys.length + 1);
  }

  async #drain(): Promise<void> {
    for (;;) {
      const [key] = await this.#ports.storage.keys(this.#prefix);
      if (!key || this.#closed) return;
      const fact = (await this.#ports.storage.read(key)) as Fact | undefined;
      try {
        if (fact) await this.#ports.send(fact);
      } catch (error) {
        if (mayPass(error)) return this.#later();
        this.#ports.onError(asError(error, 'fact_refused'));
      }
      await this.#ports.storage.remove(key);
      this.#wait = FIRST_WAIT;
      this.#ports.onChange?.((await this.#ports.storage.keys(this.#prefix)).length);
    }
  }

  #later(): void {
    const wait = this.#wait * (0.5 + Math.random());
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    this.#timer = setTimeout(() => void this.flush(), wait);
    (this.#timer as { unref?: () => void }).unref?.();
  }
}

const asError = (error: unknown, code: string): TandemError =>
  isTandemError(error)
    ? error
    : new TandemError(code, 'A fact could not be kept.', { cause: error });
