/**
 * A service in a process of its own, to be killed: prints its port and the links that lead somewhere.
 * @module
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { memberKey, mintCode, programmeKey, signer } from '@tandem-advocacy/core/links';
import { openService, publishContent } from '../index.js';

const [data = '', secret = ''] = process.argv.slice(2);
const service = await openService({ data, secret });
const { programme } = await service.programmes.create({ id: 'acme', name: 'Acme' });
const draft = { title: 'A', url: 'https://example.org/a' };
const content = await publishContent(service.deps, programme, draft);

const key = programmeKey(new TextEncoder().encode(secret), programme.number, 1);
const sign = signer(memberKey(key, 0));
const fields = { keyVersion: 1, programme: programme.number, content: content.number, member: 0 };
const codes = Array.from({ length: 20 }, (_, i) => mintCode({ ...fields, network: i }, sign));

const server = createServer(service.listener);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ port, codes });
});
