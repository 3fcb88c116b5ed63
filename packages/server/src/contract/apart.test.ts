/** Programmes are apart: every route, asked with the token of another programme, reads and changes nothing. @module */
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKey } from '../access/api-keys.js';
import { KEY_SCOPES } from '../access/scopes.js';
import { Contract } from '../testing/openapi.js';
import { Caller, TestService } from '../testing/service.js';
import { sendDue } from '../outward/webhooks.js';
import { RECORD } from '../privacy/record/index.js';

/** In everything that the first programme writes, and nowhere else. */
const MARK = 'Quetzalcoatl';
const ever = { burst: 1e9, perSecond: 1e9 };
const service = new TestService({ rates: { reader: ever, address: ever } });
let contract: Contract;
const ids = new Set<string>();

/** Values of a schema: others at each call, the same ones in each run. */
let seed = 0;
const valuesOf = (body: Record<string, unknown> | undefined, count: number): unknown[] =>
  fc.sample(body ? contract.arbitrary(body) : fc.constant(undefined), {
    numRuns: count,
    seed: (seed += 1),
  });

/** A value with the mark in its texts, where they are free. */
const marked = (value: unknown): unknown =>
  value === undefined
    ? undefined
    : JSON.parse(
        JSON.stringify(value, (name, one: unknown) =>
          typeof one === 'string' && /^(?:title|name|text|summary|question|label|note)$/.test(name)
            ? MARK
            : one,
        ),
      );

async function ask(caller: Caller, line: string, body?: unknown) {
  const [method, address] = line.split(' ');
  const answer = await fetch(service.url + address, {
    method: method!,
    headers: { authorization: `Bearer ${caller.token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const stream = answer.headers.get('content-type')?.startsWith('text/event-stream');
  if (stream) await answer.body?.cancel();
  return { status: answer.status, text: stream ? '' : await answer.text() };
}

beforeAll(async () => {
  await service.start();
  await service.programme({ name: MARK });
  await service.programme({ id: 'other', name: 'Other' });
  contract = new Contract((await (await fetch(`${service.url}/openapi.json`)).json()) as never);
  const person = { name: MARK, team: MARK };
  const lead = await (await service.as('lead', { role: 'lead', ...person })).join();
  const anna = await (await service.as('anna', person)).join();
  for (let round = 0; round < 2; round++)
    for (const { method, path: pattern, body } of contract.operations) {
      if (method === 'GET' || method === 'DELETE') continue;
      for (const sent of valuesOf(body, 6)) {
        const known = [...ids];
        const address = pattern.replace(/\{\w+\}/g, () => known.at(-1) ?? 'first');
        for (const caller of [lead, anna]) {
          const { text } = await ask(caller, `${method} ${address}`, marked(sent));
          for (const [, id] of text.matchAll(/"(?:id|key|alias)":"([\w-]{1,64})"/g)) ids.add(id!);
        }
      }
    }
  // What was written so far may all be drafts, or withdrawn.
  await lead.publish('https://news.example.org/shown', { title: MARK });
}, 120_000);
afterAll(() => service.stop());

const isUntried = ({ next_at, attempts }: Record<string, unknown>) =>
  next_at !== null && attempts === 0;

/** All that is kept of the first programme, as the database has it. */
function everything(): Record<string, unknown[]> {
  const database = new DatabaseSync(path.join(service.data, 'tandem.sqlite'), { readOnly: true });
  const tables = Object.keys(RECORD).filter((table) => table !== 'migrations');
  const kept = Object.fromEntries(
    tables.map((table) => [
      table,
      database
        .prepare(`select * from ${table} where programme = 1`)
        .all()
        .map((row) => JSON.stringify(row)),
    ]),
  );
  database.close();
  return kept;
}

describe('a token of another programme', () => {
  it('reads and changes nothing of this one, on any route', async () => {
    expect(ids.size).toBeGreaterThan(10);
    // Messages to webhooks go out by themselves: none is still to be tried when rows are compared.
    while ((await sendDue(service.app.deps)) > 0);
    await expect
      .poll(async () => (await service.rows('deliveries')).filter(isUntried), { timeout: 30_000 })
      .toEqual([]);
    const before = everything();
    const { key } = await makeKey(service.app.deps, 2, { name: 'All', scopes: [...KEY_SCOPES] });
    const programme = 'other';
    const callers = [
      await (await service.as('lead', { role: 'lead', programme })).join(),
      await (await service.as('anna', { programme })).join(),
      new Caller(service, key),
    ];
    const leaks: string[] = [];
    for (const { method, path: pattern, body } of contract.operations)
      // A certificate is for anybody who was given its address, and names nobody.
      for (const id of pattern.includes('{') ? [...ids].slice(0, 25) : ['none'])
        for (const caller of callers) {
          const [sent] = valuesOf(body, 1);
          const address = pattern.replace(/\{\w+\}/g, id);
          const { text } = await ask(caller, `${method} ${address}`, sent);
          if (text.includes(MARK) && !pattern.includes('certificates'))
            leaks.push(`${method} ${pattern}: ${text.slice(0, 120)}`);
        }
    expect(leaks).toEqual([]);
    expect(everything()).toEqual(before);
  }, 180_000);

  it('would be found out: the same routes show this programme’s own', async () => {
    const lead = await service.as('lead', { role: 'lead', name: MARK });
    expect((await ask(lead, 'GET /v1/content?limit=100')).text).toContain(MARK);
    expect((await ask(lead, 'GET /v1/programme')).text).toContain(MARK);
  });
});
