/**
 * The embedded database read on a thread of its own: `node:sqlite` answers before it returns, so that a long
 * question would keep everybody waiting. The thread begins with the first question and ends when none come.
 * @module
 */
import { Worker } from 'node:worker_threads';
import {
  type CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
} from 'kysely';
import type { Answer, Question } from './sqlite-thread.js';

/** Milliseconds without a question after which the thread ends: it takes some twenty megabytes. */
const IDLE = 30_000;

/** What Kysely needs to read a database file that is open elsewhere in this process. */
export const asideDialect = (file: string): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createDriver: () => new AsideDriver(file),
});

type Waiting = Pick<PromiseWithResolvers<unknown[]>, 'resolve' | 'reject'>;

/** One connection: Kysely lets one job after the other have it. */
class AsideDriver implements Driver, DatabaseConnection {
  readonly #file: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #asked = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  init = () => Promise.resolve();
  beginTransaction = () => this.#tell('begin');
  commitTransaction = () => this.#tell('commit');
  /** What a thread had begun ended with it. */
  rollbackTransaction = () => (this.#worker ? this.#tell('rollback') : Promise.resolve());

  acquireConnection(): Promise<this> {
    clearTimeout(this.#idle);
    return Promise.resolve(this);
  }

  releaseConnection(): Promise<void> {
    this.#idle = setTimeout(() => void this.#end(), IDLE).unref();
    return Promise.resolve();
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<{ rows: R[] }> {
    return { rows: (await this.#ask(sql, parameters)) as R[] };
  }

  streamQuery(): never {
    throw new Error('Nothing is streamed from another thread.');
  }

  destroy(): Promise<void> {
    clearTimeout(this.#idle);
    return this.#end();
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.#ended(worker, new Error('The service stops reading.'));
    await worker.terminate();
  }

  async #tell(sql: string): Promise<void> {
    await this.#ask(sql, []);
  }

  #ask(sql: string, parameters: readonly unknown[]): Promise<unknown[]> {
    const worker = (this.#worker ??= this.#started());
    const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
    const id = (this.#asked += 1);
    this.#waiting.set(id, { resolve, reject });
    // A process ends with its last question, not before it is answered.
    worker.ref();
    worker.postMessage({ id, sql, parameters } satisfies Question);
    return promise;
  }

  #started(): Worker {
    // From source, Node reads the types away.
    const name = import.meta.url.endsWith('.ts') ? './sqlite-thread.ts' : './sqlite-thread.js';
    const worker = new Worker(new URL(name, import.meta.url), {
      workerData: this.#file,
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    worker.on('message', ({ id, rows, error }: Answer) => {
      const asked = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
      if (rows) asked?.resolve(rows);
      else asked?.reject(Object.assign(new Error(error?.message), error));
    });
    worker.on('error', (error) => this.#ended(worker, error as Error));
    worker.on('exit', () => this.#ended(worker, new Error('The thread that reads has ended.')));
    return worker;
  }

  /** Whoever waits hears of it; the next question begins another thread. */
  #ended(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
