/** The service with fifty contents and a thousand members, made where its folder is empty. @module */
import { createServer } from 'node:http';
import { openService, publishContent } from '@tandem-advocacy/server';

const [folder, secret] = process.argv.slice(2);
const service = await openService({ data: folder, secret });
const before = await service.programmes.get('bench');
const { programme } = before ?? (await service.programmes.create({ id: 'bench', name: 'Bench' }));
if (!before) await fill();

async function fill() {
  for (let n = 1; n <= 50; n++) {
    const draft = { title: `Article ${n}`, url: `https://example.org/articles/${n}?from=home` };
    await publishContent(service.deps, programme, draft);
  }
  await service.deps.store.transaction(async ({ members }) => {
    const member = { status: 'active', circle: 'employee', leaderboard: false, joinedAt: 0 };
    for (let number = 1; number <= 1_000; number++) {
      await members.takeNumber(programme.number, number);
      await members.put(programme.number, { ...member, number });
    }
  });
}

const server = createServer(service.listener);
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

process.on('message', async () => {
  server.closeAllConnections();
  await service.fold();
  const { figures } = service.deps.store;
  const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
  const each = await Promise.all(numbers.map((n) => figures.ofContent(programme.number, n)));
  await service.close();
  process.send({ counted: each.reduce((sum, { raw }) => sum + raw, 0) });
  process.disconnect();
  server.close();
});
