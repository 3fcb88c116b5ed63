/**
 * A database of its own for each test, where the run has a PostgreSQL; none where it tests the embedded one.
 * @module
 */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's PostgreSQL answers; absent in runs on the embedded database. */
    postgres: string | undefined;
  }
}

/** Its address, and how it goes. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Where this run's PostgreSQL answers; nowhere without a test runner around it. */
const server = (): string | undefined => (process.env['VITEST'] ? inject('postgres') : undefined);

/** Whether this run is on PostgreSQL. */
export const onPostgres = (): boolean => server() !== undefined;

let made = 0;

/** Makes an empty database, where the run has a PostgreSQL. */
export async function freshDatabase(): Promise<TestDatabase | undefined> {
  const at = server();
  if (at === undefined) return undefined;
  const name = `test_${process.pid}_${(made += 1)}`;
  await tell(at, `create database ${name}`);
  const url = new URL(at);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => tell(at, `drop database ${name} with (force)`) };
}

/** Every row of a table. */
export async function rowsOn(database: string, table: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(database);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(`select * from ${table}`);
  await client.end();
  return rows;
}

/** A way to a database that can be cut and mended, as networks are. */
export interface Wire {
  url: string;
  /** Ends every connection and refuses new ones. */
  cut(): void;
  mend(): Promise<void>;
  /** Forwards nothing any more, and closes nothing: as where a machine is gone without a word. */
  hush(): void;
  close(): Promise<void>;
}

/** Lays a wire to a database. */
export async function wireTo(database: string): Promise<Wire> {
  const target = new URL(database);
  const sockets = new Set<Socket>();
  let silent = false;
  const server = createServer((from) => {
    if (silent) return void sockets.add(from.on('error', () => {}));
    const to = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one);
      one.pipe(other).on('error', () => {});
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  });
  const listen = (port: number) =>
    new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(database);
  url.port = String(port);
  const cut = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const hush = () => {
    silent = true;
    for (const socket of sockets) socket.unpipe().pause();
  };
  const mend = () => {
    silent = false;
    return listen(port);
  };
  return { url: url.href, cut, mend, hush, close: () => Promise.resolve(cut()) };
}

async function tell(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(statement);
  await client.end();
}
