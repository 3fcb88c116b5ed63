/**
 * Facts that must reach the service, kept until they have: through reloads, lost networks, restarts.
 * @module
 */
import { isTandemError, TandemError } from './errors.js';
import type { StoragePort } from './storage/port.js';

/** One fact on its way. Sending it twice must do no more than sending it once. */
export interface Fact {
  line: `POST /${string}` | `PATCH /${string}` | `PUT /${string}` | `DELETE /${string}`;
  json?: unknown;
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

/** What a send may say besides its code: after how many seconds it is welcome again. */
interface Refusal {
  retryAfter?: unknown;
}

/** The most facts that wait at once; a further one is refused aloud. */
export const OUTBOX_LIMIT = 1000;

const DIGITS = 17;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 300_000;
/** The most milliseconds that a service may ask to wait: a day. */
const LONGEST_REFUSAL = 86_400_000;

const LINE = /^(POST|PATCH|PUT|DELETE) (\/[\w-]{1,100})+$/;
const KEY = /^[\w-]{1,200}$/;

/** A fact as it is kept: of plain JSON, so that it can be stored, read and sent whole or not at all. */
function checked(fact: Fact): Fact {
  const { line, key, json } = (fact as Fact | null) ?? ({} as Fact);
  if (typeof line !== 'string' || typeof key !== 'string' || !LINE.test(line) || !KEY.test(key))
    throw new TandemError('fact_invalid', 'A fact needs a line and a key of letters, digits, - _.');
  try {
    const plain = json === undefined ? {} : { json: JSON.parse(JSON.stringify(json)) as unknown };
    return { line, key, ...plain };
  } catch (cause) {
    throw new TandemError('fact_invalid', 'A fact must be writable as JSON.', { cause });
  }
}

/** Whether another try can help: no answer, too busy, or the service's own trouble. */
const mayPass = (error: unknown): boolean => {
  if (!isTandemError(error)) return true;
  if (error.code === 'fact_invalid') return false;
  // A refusal in no words of the service is that of a proxy on the way: it may be gone tomorrow.
  if (error.code === 'service_failed') return true;
  // Its first sending broke off half way: the service does not know yet what became of it.
  if (error.code === 'request_in_progress') return true;
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
  /** The service asked not to be asked before. */
  #refused = false;
  #closed = false;
  #more = false;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
    this.#prefix = `outbox/${ports.partition}/`;
  }

  /** Keeps a fact, then tries to deliver it. Resolves when it is kept, not when it has arrived. */
  put(fact: Fact): Promise<void> {
    const sealed = this.#closed;
    const kept = this.#tail.then(() => {
      if (sealed) throw closed();
      return this.#keep(checked(fact));
    });
    this.#tail = kept.catch(() => undefined);
    void kept.then(
      () => this.flush(),
      (error: unknown) => this.#tell(error, 'outbox_unwritable'),
    );
    return kept;
  }

  /** The facts that still wait, oldest first; `outbox_closed` once it is. */
  async waiting(): Promise<Fact[]> {
    if (this.#closed) throw closed();
    const { storage } = this.#ports;
    const keys = await storage.keys(this.#prefix);
    const facts = await Promise.all(keys.map((key) => storage.read(key).then(readable)));
    // One that was delivered meanwhile, or that something else spoiled, does not wait.
    return facts.filter((fact) => fact !== undefined);
  }

  /**
   * Tries now, unless the service asked to wait; resolves when nothing waits or the next try is set. What was
   * put before is part of it, also where it is still being kept.
   */
  async flush(): Promise<void> {
    await this.#tail;
    if (this.#closed || this.#refused) return;
    clearTimeout(this.#timer);
    await (this.#draining ??= this.#drain().catch((error: unknown) => {
      this.#tell(error, 'outbox_unreadable');
      this.#later();
    }));
  }

  /** Seals it: nothing more is read, sent or taken in; what waits stays kept. */
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
    const order = Math.max((this.#ports.now?.() ?? Date.now()) * 1000, (last || 0) + 1);
    const key = `${this.#prefix}${String(order).padStart(DIGITS, '0')}-${fact.key}`;
    await this.#ports.storage.write(key, fact);
    this.#more = true;
    this.#changed(keys.length + 1);
  }

  async #drain(): Promise<void> {
    try {
      while (!this.#closed && (await this.#deliverOldest()));
    } finally {
      // At once: whoever flushes from now on wants a look of their own.
      this.#draining = undefined;
    }
  }

  /** Whether there may be more to deliver now. */
  async #deliverOldest(): Promise<boolean> {
    this.#more = false;
    const [key] = await this.#ports.storage.keys(this.#prefix);
    // A fact may have been kept while this one looked.
    if (!key || this.#closed) return this.#more;
    const kept = await this.#ports.storage.read(key);
    try {
      await this.#ports.send(checked(kept as Fact));
    } catch (error) {
      if (mayPass(error)) {
        this.#later((error as Refusal | null)?.retryAfter);
        return false;
      }
      this.#tell(error, 'fact_refused');
    }
    await this.#ports.storage.remove(key);
    this.#wait = FIRST_WAIT;
    this.#changed((await this.#ports.storage.keys(this.#prefix)).length);
    return true;
  }

  #later(seconds: unknown = 0): void {
    const asked = Math.min(Number(seconds) * 1000 || 0, LONGEST_REFUSAL);
    const wait = Math.max(this.#wait * (0.5 + Math.random()), asked);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    if (this.#closed) return;
    this.#refused = asked > 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#refused = false;
      void this.flush();
    }, wait);
    (this.#timer as { unref?: () => void }).unref?.();
  }

  #changed(waiting: number): void {
    try {
      this.#ports.onChange?.(waiting);
    } catch (error) {
      this.#tell(error, 'unexpected');
    }
  }

  /** A listener that throws is its own trouble: what is kept and sent does not depend on it. */
  #tell(error: unknown, code: string): void {
    try {
      this.#ports.onError(asError(error, code));
    } catch (thrown) {
      queueMicrotask(() => {
        throw thrown;
      });
    }
  }
}

const closed = () => new TandemError('outbox_closed', 'This outbox is closed: make a new client.');

const readable = (value: unknown): Fact | undefined => {
  try {
    return checked(value as Fact);
  } catch {
    return undefined;
  }
};

const asError = (error: unknown, code: string): TandemError =>
  isTandemError(error)
    ? error
    : new TandemError(code, 'A fact could not be kept.', { cause: error });
