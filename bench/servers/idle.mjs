/** The service with one programme and nothing to do. @module */
import { createServer } from 'node:http';
import { openService } from '@tandem-advocacy/server';

const [folder, secret] = process.argv.slice(2);
const service = await openService({ data: folder, secret });
await service.programmes.create({ id: 'bench', name: 'Bench' });
const server = createServer(service.listener);
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
