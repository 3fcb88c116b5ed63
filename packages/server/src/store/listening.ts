/**
 * Listening to the other replicas: a connection of its own that is made anew for as long as it takes.
 * @module
 */
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { CHANNEL, type Topic } from './notices.js';
import { away } from './postgres.js';

/** What a listener is told. */
export interface Listener {
  /** The database is there, from now on nothing is missed: what is remembered is read again. */
  up(): Promise<void>;
  /** It is gone, or could not be reached. */
  down(error: unknown): void;
  hear(topic: Topic, about: string): void;
}

/** Milliseconds between attempts, and between two looks whether a silent connection is one still. */
const AGAIN = 500;
const LOOK = 5_000;

/** Listens until it is closed. `first` resolves when the first attempt went well, or not. */
export function listen(client: () => pg.Client, listener: Listener) {
  const stopping = new AbortController();
  const { promise: first, resolve: tried } = Promise.withResolvers<unknown>();
  const run = async () => {
    while (!stopping.signal.aborted) {
      const connection = client();
      await attend(
        connection,
        { ...listener, up: () => listener.up().then(() => tried(undefined)) },
        stopping.signal,
      ).catch((error: unknown) => {
        if (stopping.signal.aborted) return;
        const plain = away(error);
        listener.down(plain);
        tried(plain);
      });
      await Promise.race([connection.end(), pause(AGAIN, undefined, { ref: false })]).catch(
        () => {},
      );
      await pause(AGAIN, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  };
  const running = run();
  return {
    first,
    async close() {
      stopping.abort();
      await running;
    },
  };
}

/** Attends one connection: rejects when it is lost. */
async function attend(connection: pg.Client, listener: Listener, stopping: AbortSignal) {
  const { promise: lost, reject } = Promise.withResolvers<never>();
  lost.catch(() => {});
  const stop = () => reject(new Error('stopped'));
  stopping.addEventListener('abort', stop);
  connection.on('error', reject);
  connection.on('end', () => reject(new Error('the connection ended')));
  connection.on('notification', ({ payload = '' }) => {
    const [topic = '', about = ''] = payload.split(' ');
    listener.hear(topic as Topic, about);
  });
  try {
    await Promise.race([begin(connection, listener), lost]);
    for (;;) {
      await Promise.race([pause(LOOK, undefined, { ref: false }), lost]);
      await Promise.race([connection.query('select 1'), late(), lost]);
    }
  } finally {
    stopping.removeEventListener('abort', stop);
  }
}

async function begin(connection: pg.Client, listener: Listener) {
  await connection.connect();
  await connection.query(`listen ${CHANNEL}`);
  await listener.up();
}

const late = async () => {
  await pause(LOOK, undefined, { ref: false });
  throw new Error('the database is silent');
};
