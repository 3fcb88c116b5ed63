/** Requests made from the published document, over every route: each answer is one that it names. @module */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import path from 'node:path';
import { createTandem } from '@tandem-advocacy/core';
import { KEY_SCOPES } from '../access/scopes.js';
import { makeKey } from '../access/api-keys.js';
import { Contract, type Operation } from '../testing/openapi.js';
import { Caller, TestService } from '../testing/service.js';
import { contractOf } from './match.js';

const ever = { burst: 1e9, perSecond: 1e9 };
const service = new TestService({ rates: { reader: ever, address: ever } });
let contract: Contract;
let callers: (Caller | undefined)[];
const ids: string[] = ['unknown', '0', '%', 'x'.repeat(80)];

beforeAll(async () => {
  await service.start();
  await service.programme();
  contract = new Contract((await (await fetch(`${service.url}/openapi.json`)).json()) as never);
  const lead = await service.as('lead', { role: 'lead' });
  const scopes = [...KEY_SCOPES];
  const { key } = await makeKey(service.app.deps, 1, { name: 'All', scopes });
  const leadMember = await (await service.as('lena', { role: 'lead' })).join();
  const member = await (await service.as('anna', { team: 'Sales', locale: 'fr' })).join();
  callers = [
    lead,
    leadMember,
    member,
    await service.as('bob'),
    new Caller(service, key),
    undefined,
  ];
});
afterAll(() => service.stop());

interface Sent {
  path: string;
  query: Record<string, unknown>;
  body: unknown;
}

const requestOf = ({ path: pattern, query, body }: Operation): fc.Arbitrary<Sent> =>
  fc.record({
    path: fc.infiniteStream(fc.nat()).map((stream) =>
      pattern.replace(/\{\w+\}/g, () => {
        const recent = [...ids.slice(-8), ...ids.slice(0, 4)];
        return encodeURIComponent(recent[Number(stream.next().value) % recent.length]!);
      }),
    ),
    query: fc.record(
      Object.fromEntries(query.map(({ name, schema }) => [name, contract.arbitrary(schema)])),
      { requiredKeys: [] },
    ),
    body: body
      ? fc.oneof(
          { weight: 5, arbitrary: contract.arbitrary(body) },
          fc.constantFrom({}, [], null, 1, { id: '\u0000' }),
        )
      : fc.constant(undefined),
  });

async function send({ method }: Operation, { path, query, body }: Sent, caller?: Caller) {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const token = caller?.token;
  const answer = await fetch(`${service.url}${path}?${search}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(path.length % 2 === 1 && { accept: 'text/html', 'idempotency-key': path }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const type = answer.headers.get('content-type') ?? '';
  if (type.startsWith('text/event-stream')) await answer.body?.cancel();
  const text = type.startsWith('text/event-stream') ? '' : await answer.text();
  const made = text.startsWith('{')
    ? /"(?:id|key|alias)":"([\w-]{1,64})"/.exec(text)?.[1]
    : undefined;
  if (made && answer.ok) ids.push(made);
  return { status: answer.status, type, text, headers: answer.headers };
}

describe('the contract, from the side of the service', () => {
  it('names the status and the shape of every answer', async () => {
    const wrongs: string[] = [];
    const seen = new Map<string, Set<number>>();
    for (let round = 0; round < 2; round++)
      for (const operation of contract.operations)
        for (const [nth, sent] of fc.sample(requestOf(operation), 12).entries()) {
          // In turn: by chance, a route may meet nobody who is allowed to ask it.
          const came = await send(operation, sent, callers[nth % callers.length]);
          const line = `${operation.method} ${operation.path}`;
          seen.set(line, (seen.get(line) ?? new Set()).add(came.status));
          wrongs.push(...contract.wrongs(operation, came));
        }
    expect([...new Set(wrongs)]).toEqual([]);
    expect(
      [...seen.values()].filter((statuses) => [...statuses].some((one) => one < 300)).length,
    ).toBeGreaterThan(contract.operations.length / 3);
  }, 120_000);
});

describe('the contract, from the side of the client', () => {
  it('names every request that the client can make', () => {
    const root = path.join(import.meta.dirname, '../../../core/src');
    const lines = globSync('{resources/*,shares-of}.ts', { cwd: root })
      .flatMap((file) => [
        ...readFileSync(path.join(root, file), 'utf8').matchAll(
          /['`](GET|POST|PUT|PATCH|DELETE) (\/[^'`]+)['`]/g,
        ),
      ])
      .map(([, method = '', address = '']) => [
        method,
        `/v1${address.replace(/\$\{[^}]+\}/g, 'x')}`,
      ]);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter(([method = '', address = '']) => !contractOf(method, address))).toEqual([]);
  });

  it('is kept by what the client sends, and its answers are what the client reads', async () => {
    const wrongs: string[] = [];
    const lines = new Set<string>();
    const checked: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const route = contractOf(request.method, url.pathname);
      const operation = contract.operations.find(
        (one) => one.method === route?.method && one.path === route.path,
      );
      const body = await request.clone().text();
      if (operation?.body) wrongs.push(...contract.invalid(operation.body, JSON.parse(body)));
      const names = operation?.query.map(({ name }) => name) ?? [];
      for (const name of url.searchParams.keys())
        if (!names.includes(name)) wrongs.push(`${url.pathname}?${name}`);
      const answer = await fetch(request);
      const type = answer.headers.get('content-type') ?? '';
      const came = { status: answer.status, type, text: await answer.clone().text() };
      wrongs.push(
        ...(operation ? contract.wrongs(operation, came) : [`${request.method} ${url.pathname}`]),
      );
      lines.add(`${operation?.method} ${operation?.path}`);
      return answer;
    };
    const token = (await service.as('clara', { role: 'lead' })).token;
    const tandem = createTandem({ endpoint: service.url, getToken: () => token, fetch: checked });
    const { content, me, courses, standings, shares, programme } = tandem;
    const { id } = await content.publish({
      kind: 'job',
      url: 'https://news.example.org/c',
      title: 'C',
    });
    await me.join({ recording: true, leaderboard: true });
    await content.change(id, { title: 'D' });
    shares.prepare({ contentId: id, network: 'linkedin' });
    await tandem.outbox.flush();
    for (const ask of [
      () => content.list({ limit: 5 }),
      () => content.get(id),
      () => content.figures(id),
      () => content.applaud(id, true),
      () => shares.list(),
      () => standings.window({ period: 'week', scope: 'team', mode: 'ranking' }),
      () => courses.list(),
      () => programme.get(),
      () => programme.objectives(),
      () => programme.indicators(),
      () => programme.readiness(),
      () => programme.mix(),
      () => programme.seasons(),
      () => me.get(),
      () => me.impact({ period: 'all' }),
      () => me.export(),
      () => content.withdraw(id),
      () => me.leave(),
      () => me.erase(),
    ])
      await ask();
    tandem.close();
    expect(wrongs).toEqual([]);
    expect(lines.size).toBeGreaterThan(18);
  });
});
