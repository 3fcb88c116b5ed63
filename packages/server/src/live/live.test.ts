/** The live stream as its readers meet it: theirs alone, resumable, never buffered for ever. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LiveEvent } from '@tandem-advocacy/core/schemas';
import type { LiveNote } from '../ports.js';
import { TestService, type Caller } from '../testing/service.js';
import { eventStream } from './stream.js';

let service: TestService;
let ada: Caller;
const content = (contentId: string): LiveEvent => ({ type: 'content', contentId });
const toAll = (event: LiveEvent): LiveNote => ({ programme: 1, member: 0, event });

/** Reads a stream until a text has come, then hangs up. */
async function readUntil(caller: Caller, text: string, lastEventId?: string): Promise<string> {
  const hangUp = new AbortController();
  const answer = await fetch(`${service.url}/v1/events`, {
    headers: {
      authorization: `Bearer ${caller.token}`,
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    },
    signal: hangUp.signal,
  });
  let read = '';
  const decoder = new TextDecoder();
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  while (!read.includes(text)) {
    const { done, value } = await reader.read();
    if (done) break;
    read += decoder.decode(value, { stream: true });
  }
  hangUp.abort();
  return read;
}

const lastId = (read: string) => [...read.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1] ?? '';
const publish = (note: LiveNote) => service.app.deps.bus.publish(note);
const open = () => expect.poll(() => service.app.deps.bus.readers, { interval: 5 });

beforeEach(async () => {
  service = await new TestService().start();
  await service.programme();
  await service.programme({ id: 'other', name: 'Other' });
  ada = await service.as('ada');
});
afterEach(() => service.stop());

describe('GET /v1/events', () => {
  it('sends bytes at once, then facts as they happen', async () => {
    const reading = readUntil(ada, 'two');
    await open().toBe(1);
    publish(toAll(content('one')));
    publish(toAll(content('two')));
    const read = await reading;
    expect(read).toMatch(/^: hello\n\n/);
    expect(read).toContain('data: {"type":"content","contentId":"one"}\n\n');
  });

  it('tells everybody that a content changed, was drafted or withdrawn', async () => {
    const lead = await service.as('lead', { role: 'lead' });
    const [one, two] = [
      await lead.publish('https://news.example.org/1'),
      await lead.publish('https://news.example.org/2'),
    ];
    const since = String(service.app.deps.bus.last);
    await lead.ask(`PATCH /v1/content/${one.id}`, { state: 'draft' });
    await lead.ask(`DELETE /v1/content/${two.id}`);
    const read = await readUntil(ada, two.id, since);
    for (const { id } of [one, two])
      expect(read).toContain(`{"type":"content","contentId":"${id}"}`);
  });

  it('needs a token', async () => {
    expect((await fetch(`${service.url}/v1/events`)).status).toBe(401);
  });

  it('tells nobody of another’s facts, and no programme of another’s', async () => {
    const reading = readUntil(ada, 'last');
    await open().toBe(1);
    publish({ programme: 1, member: 77, event: { type: 'course', courseId: 'secret' } });
    publish({ programme: 2, member: 0, event: content('elsewhere') });
    publish(toAll(content('last')));
    expect(await reading).not.toMatch(/secret|elsewhere/);
  });

  it('tells nobody else when points move of somebody who does not appear', async () => {
    const bob = await (await service.as('bob')).join(false);
    const lead = await service.as('lead', { role: 'lead' });
    const { id: contentId } = await lead.publish('https://news.example.org/quiet');
    const since = String(service.app.deps.bus.last);
    const draft = { contentId, network: 'x', state: 'declared' };
    expect((await bob.ask('POST /v1/shares', { ...draft, id: 'share-quiet' })).status).toBe(201);
    const own = await readUntil(bob, 'standing', since);
    publish(toAll(content('last')));
    expect([own.includes('standing'), await readUntil(ada, 'last', since)]).toEqual([
      ...[true, expect.not.stringContaining('standing')],
    ]);
    await bob.join(true);
    expect(await readUntil(ada, 'standing', since)).toContain('standing');
  });

  it('is a reader’s own from the moment they join', async () => {
    const reading = readUntil(ada, '"joined":true');
    await open().toBe(1);
    await ada.join();
    expect(await reading).toContain('"type":"member"');
  });

  it('resumes after the last id that was read, also after a restart', async () => {
    const { last } = service.app.deps.bus;
    publish(toAll(content('one')));
    // An id from before the first fact of all is forgotten by a restart.
    await expect.poll(() => service.app.deps.bus.last, { interval: 5 }).toBeGreaterThan(last);
    const id = lastId(await readUntil(ada, 'id:'));
    publish(toAll(content('two')));
    expect(await readUntil(ada, 'two', id)).not.toContain('reset');
    await service.app.close();
    await service.reopen();
    const read = await readUntil(ada, 'two', id);
    expect(read).toContain('two');
    expect(read).not.toContain('"one"');
  });

  it('says so when it cannot resume: too long ago, or nothing it ever sent', async () => {
    const id = lastId(await readUntil(ada, 'id:'));
    publish(toAll(content('old')));
    await readUntil(ada, 'old', id);
    service.now += 2 * 60 * 60 * 1000;
    publish(toAll(content('new')));
    const later = await service.as('ada');
    expect(await readUntil(later, 'id:', id)).toContain('event: reset\n');
    expect(await readUntil(later, 'id:', 'nonsense')).toContain('event: reset\n');
  });

  it('forgets a reader who hangs up', async () => {
    await readUntil(ada, 'id:');
    await open().toBe(0);
  });

  it('ends the first of a caller’s streams rather than open one too many', async () => {
    const first = readUntil(ada, 'never');
    await open().toBe(1);
    const others = Array.from({ length: 20 }, () => readUntil(ada, 'never'));
    expect(await first).toContain('hello');
    await open().toBe(20);
    const someone = readUntil(await service.as('bob'), 'never');
    await open().toBe(21);
    await service.app.deps.bus.close();
    await Promise.all([...others, someone]);
  });

  it('ends when the service stops', async () => {
    const reading = readUntil(ada, 'never');
    await open().toBe(1);
    await service.app.deps.bus.close();
    expect(await reading).toContain('hello');
  });
});

describe('a stream', () => {
  it('closes on a reader who does not read, instead of keeping everything for them', async () => {
    const { bus } = service.app.deps;
    let closed = 0;
    const reader = { programme: 1, member: 0 };
    const body = eventStream({ bus, reader, endsIn: Infinity, closed: () => closed++ });
    for (let i = 0; i < 200; i++) publish(toAll(content('x'.repeat(5_000))));
    await expect.poll(() => [closed, bus.readers], { interval: 5 }).toEqual([1, 0]);
    await body.cancel();
    expect(closed).toBe(1);
  });
});
