/**
 * The other door: PostgreSQL behind Kysely, shared by as many replicas as one likes.
 * @module
 */
import { Socket } from 'node:net';
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { TandemError } from '@tandem-advocacy/core/errors';
import { nameOfOften } from './often.js';

/** How many connections a replica holds at most for what it answers, and how long it waits for one, in milliseconds. */
const CONNECTIONS = 10;
const PATIENCE = 3_000;
/** How long connections have to say goodbye, in milliseconds. */
const FAREWELL = 1_000;

/** A database server by its address. */
export interface Postgres {
  dialect: PostgresDialect;
  /** A connection of its own, to listen on. */
  client(): pg.Client;
}

/**
 * Makes ready to speak to PostgreSQL; the first query connects.
 *
 * @throws TandemError `setting_invalid` where the address is none
 */
export function openPostgres(url: string, connections = CONNECTIONS): Postgres {
  const connectionString = checkedUrl(url);
  const sockets = new Set<Socket>();
  const settings = {
    connectionString,
    application_name: 'tandem',
    connectionTimeoutMillis: PATIENCE,
    keepAlive: true,
    types: { getTypeParser: parserOf },
    stream: () => opened(sockets),
  };
  const pool = new pg.Pool({ ...settings, max: connections });
  // A connection that ends while nobody uses it is no news: the next query makes another.
  pool.on('error', () => {});
  // One that ends just as it is handed over is not watched for a moment: its first query tells.
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    dialect: new PostgresDialect({ pool: toldPlainly(pool, sockets) }),
    client: () => new pg.Client(settings),
  };
}

function checkedUrl(url: string): string {
  const read = URL.canParse(url) ? new URL(url) : undefined;
  if (read && /^postgres(?:ql)?:$/.test(read.protocol)) return url;
  throw new TandemError(
    'setting_invalid',
    'DATABASE_URL must be an address such as postgres://user:password@host:5432/tandem.',
  );
}

/** Whole numbers of every size, sums of them too, are numbers here as in the embedded database. */
const NUMBERS = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);
const parserOf = ((type: number, format?: 'text') =>
  NUMBERS.has(type)
    ? Number
    : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser;

/** A pool whose failures say what an operator and a caller need to know. */
const toldPlainly = (pool: pg.Pool, sockets: ReadonlySet<Socket>): PostgresPool => ({
  options: pool.options,
  end: () => ended(pool, sockets),
  connect: () => pool.connect().then(toldClient, (error: unknown) => Promise.reject(away(error))),
});

/** A connection to be: remembered, so that it can be broken. */
function opened(sockets: Set<Socket>): Socket {
  const socket = new Socket();
  sockets.add(socket);
  return socket.once('close', () => sockets.delete(socket));
}

/** Ends every connection; one on which nothing comes back any more is broken. */
async function ended(pool: pg.Pool, sockets: ReadonlySet<Socket>): Promise<void> {
  const breaking = setTimeout(() => {
    for (const socket of sockets) socket.destroy();
  }, FAREWELL).unref();
  await pool.end();
  clearTimeout(breaking);
}

function toldClient(client: pg.PoolClient): PostgresPoolClient {
  let lost = false;
  const note = () => (lost = true);
  client.on('error', note);
  const query = async (text: string, values: readonly unknown[]) => {
    try {
      const name = nameOfOften(text);
      return await client.query({ text, values: values.map(storable), ...(name && { name }) });
    } catch (error) {
      if (isLost(error)) lost = true;
      throw lost ? away(error) : error;
    }
  };
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release(destroy) {
      client.off('error', note);
      client.release(destroy || lost);
    },
  };
}

/** PostgreSQL keeps no zero character in a text; nobody misses one. */
const storable = (value: unknown) =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;

/** Connection gone, server starting or stopping: classes 08 and 57P of its error codes, and the system's own. */
function isLost(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return (
    /^(?:08|57P)/.test(code) ||
    /^E[A-Z]+$/.test(code) ||
    /terminated|timeout exceeded|not queryable/.test(message)
  );
}

/** A failure to reach PostgreSQL, told plainly: it refuses, which stays so, or it is away, which passes. */
export function away(cause: unknown): TandemError {
  const { code = '', message = '' } = cause as { code?: string; message?: string };
  // Classes of its codes: no such user, password or database, and tables that it may not make or that are others'.
  const refused = /^(?:28|3D|3F|42)/.exec(code)?.[0];
  if (refused) {
    const hint = /^[34][F2]/.test(refused)
      ? ' It needs a database of its own, in which its role may make tables.'
      : '';
    return new TandemError(
      'setting_invalid',
      `DATABASE_URL: PostgreSQL answers, and refuses: ${message}.${hint}`,
      { cause, status: 503 },
    );
  }
  return new TandemError(
    'database_unavailable',
    `PostgreSQL does not answer (${code || message}). Links lead on and are counted later; try again soon.`,
    { cause, status: 503 },
  );
}
