/** The pool of connections, before a server that ends one at the worst moment. @module */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { away, openPostgres } from './postgres.js';

/** A message of PostgreSQL's protocol: its type, its length, what it says. */
const message = (type: string, said: Buffer) => {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(said.length + 4, 1);
  return Buffer.concat([head, said]);
};
const welcome = [message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))];
const farewell = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'));

it('outlives a server that ends a connection in the breath that opened it', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(Buffer.concat([...welcome, farewell])));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const db = new Kysely({ dialect: openPostgres(`postgres://a:b@127.0.0.1:${port}/c`).dialect });
  await expect(sql`select 1`.execute(db)).rejects.toMatchObject({ code: 'database_unavailable' });
  await db.destroy();
  server.close();
});

it('tells a database that passes by from one that is not for this service', () => {
  const said = (code: string) => away({ code, message: 'no such thing' });
  expect(said('57P03').code).toBe('database_unavailable');
  for (const code of ['28P01', '3D000', '42501', '42P07']) {
    expect(said(code).code).toBe('setting_invalid');
    expect(said(code).message).toContain('refuses: no such thing.');
  }
});
