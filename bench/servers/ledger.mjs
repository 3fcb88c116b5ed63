/** Folds a journal full of hits into the ledger: alone in its process, on either database. @module */
import { openService, publishContent } from '@tandem-advocacy/server';
import { fieldsAt } from '../lib/codes.mjs';

const [folder, secret, count, databaseUrl] = process.argv.slice(2);
/** Hits that are put into the journal at once, as a busy second would. */
const TURN = 1_000;
const DAY = 86_400_000;
const AGENTS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
];

const shared = databaseUrl ? { databaseUrl } : {};
const service = await openService({ data: folder, secret, ...shared });
const { programme } = await service.programmes.create({ id: 'bench', name: 'Bench' });
for (let n = 1; n <= 50; n++)
  await publishContent(service.deps, programme, {
    title: `Article ${n}`,
    url: `https://example.org/articles/${n}`,
  });
await service.deps.store.transaction(async ({ members }) => {
  const member = { status: 'active', circle: 'employee', leaderboard: true, joinedAt: 0 };
  for (let number = 1; number <= 1_000; number++) {
    await members.takeNumber(programme.number, number);
    await members.put(programme.number, { ...member, number });
  }
});

/** One in four is a preview robot; one in five readers comes back the same day. */
function hitAt(n, at) {
  const { content, member, network } = fieldsAt(n);
  const agent = AGENTS[n % AGENTS.length];
  const visitor = `v${n % 5 === 0 ? n - (n % 1_000) : n}`.padEnd(16, '0');
  const language = agent.startsWith('Mozilla') ? 1 : 0;
  return [
    ...[at, programme.number, content, member, network, 'GET', agent, 'text/html,*/*;q=0.8'],
    ...[language, '', 'navigate', 'document', '', visitor],
  ];
}

process.on('message', async () => {
  const { journal } = service.deps;
  const now = Date.now();
  for (let n = 0; n < Number(count); n += TURN) {
    const hits = Array.from({ length: Math.min(TURN, count - n) }, (_, i) =>
      hitAt(n + i, now - Math.floor((1 - (n + i) / count) * 30 * DAY)),
    );
    journal.write(hits);
  }
  const written = performance.now();
  await service.fold();
  const folded = performance.now();
  const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
  const { figures } = service.deps.store;
  const each = await Promise.all(numbers.map((n) => figures.ofContent(programme.number, n)));
  await service.close();
  process.send({
    counted: each.reduce((sum, { raw }) => sum + raw, 0),
    folding: folded - written,
  });
  process.disconnect();
});
process.send({ port: 0 });
