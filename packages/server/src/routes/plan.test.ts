/** Promises of the plan. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan, PlanEntry } from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';

const entry = (title: string, more: object = {}) => ({
  languages: { fr: { title }, en: { title: `${title} (en)` } },
  startsOn: '2026-12-01',
  ...more,
});
type Said = PlanEntry & { code?: string };

let service: TestService;
let lead: Caller;
let anna: Caller;
beforeEach(async () => {
  service = await new TestService().start();
  await service.programme({ name: 'Acme; jour, après jour' });
  lead = await service.as('lead', { role: 'lead' });
  anna = await service.as('anna');
});
afterEach(() => service.stop());

const put = (id: string, draft: object) => lead.ask<Said>(`PUT /v1/plan/${id}`, draft);
const plan = async (query = '') => (await anna.ask<Plan>(`GET /v1/plan${query}`)).body;
const fileAt = async (url: string) => {
  const answer = await fetch(url);
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: await answer.text(),
  };
};
const file = async () => (await fileAt((await plan()).feed)).text;
/** A calendar file with its folded lines put together again. */
const unfolded = async () => (await file()).replace(/\r\n[ \t]/g, '').split('\r\n');

describe('the plan', () => {
  it('is written by a lead, and read by anybody, soonest first, in their language', async () => {
    expect((await anna.ask<Said>('POST /v1/plan', entry('A'))).body.code).toBe('role_insufficient');
    await put('later', entry('Later', { startsOn: '2026-12-10', kind: 'event' }));
    const made = await lead.ask<Said>('POST /v1/plan', entry('Sooner'));
    expect(made.headers.get('location')).toBe(`/v1/plan/${made.body.id}`);
    const { items, today, timeZone } = await plan('?language=en');
    expect([today, timeZone]).toEqual(['2026-11-23', 'Europe/Paris']);
    expect(items).toMatchObject([
      { title: 'Sooner (en)', kind: 'publication', language: 'en' },
      { title: 'Later (en)', kind: 'event' },
    ]);
  });

  it('begins today, also with what began before, and goes as far as was asked', async () => {
    await put('over', entry('Over', { startsOn: '2026-11-20', endsOn: '2026-11-22' }));
    await put('on', entry('On', { startsOn: '2026-11-20', endsOn: '2026-11-23' }));
    await put('last', entry('Last', { startsOn: '2026-11-29' }));
    await put('next', entry('Next', { startsOn: '2026-11-30' }));
    const titles = async (weeks: number) =>
      (await plan(`?weeks=${weeks}`)).items.map(({ id }) => id);
    expect(await titles(1)).toEqual(['on', 'last']);
    expect(await titles(2)).toEqual(['on', 'last', 'next']);
  });

  it('is changed under the same id, and taken out', async () => {
    await put('a', entry('A', { startTime: '09:30', endTime: '10:15' }));
    const { body } = await put('a', entry('B'));
    expect(body).toEqual({
      ...{ id: 'a', kind: 'publication', language: 'fr', title: 'B', startsOn: '2026-12-01' },
    });
    expect((await lead.ask('DELETE /v1/plan/a')).status).toBe(204);
    expect((await plan()).items).toEqual([]);
    expect((await lead.ask<Said>('DELETE /v1/plan/a')).body.code).toBe('plan_entry_unknown');
  });

  it('leads to a content once it is published, and betrays no draft', async () => {
    const draft = await lead.publish('https://news.example.org/secret', { state: 'draft' });
    await put('a', entry('A', { contentId: draft.id }));
    expect(JSON.stringify(await plan())).not.toContain('secret');
    expect(await file()).not.toContain('secret');
    await lead.ask(`PATCH /v1/content/${draft.id}`, { state: 'published' });
    expect((await plan()).items[0]?.content).toMatchObject({ id: draft.id });
    expect(await file()).toContain('URL;VALUE=URI:https://news.example.org/secret');
    expect((await put('b', entry('B', { contentId: 'none' }))).body.code).toBe('content_unknown');
  });

  it('refuses days and times that do not follow each other', async () => {
    for (const more of [
      { startsOn: '2026-02-30' },
      { endsOn: '2026-11-30' },
      { endTime: '10:00' },
      { startTime: '10:00', endTime: '10:00' },
      { startTime: '24:00' },
      { languages: {} },
    ])
      expect((await put('a', entry('A', more))).body.code, JSON.stringify(more)).toBe(
        'input_invalid',
      );
    expect((await put('a%20b', entry('A'))).body.code).toBe('input_invalid');
  });
});

describe('the plan as a calendar file', () => {
  it('is read by its address alone, which says nothing of the reader', async () => {
    await put('a', entry('A'));
    const { feed } = await plan();
    expect(feed).not.toContain('anna');
    expect(feed).toBe((await lead.ask<Plan>('GET /v1/plan')).body.feed);
    const { status, type, text } = await fileAt(feed);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n(?:.*\r\n)*END:VCALENDAR\r\n$/);
    expect((await fileAt(`${service.url}/v1/plan.ics`)).status).toBe(401);
  });

  it('refuses an address that was changed, of another programme, or of a secret withdrawn', async () => {
    await service.programme({ id: 'other', name: 'Other' });
    const { feed } = await plan();
    const signature = /acme\.([\w-]+)/.exec(feed)?.[1] ?? '';
    for (const changed of [
      feed.replace(signature, `${signature.slice(0, -1)}!`),
      feed.replace('acme.', 'other.'),
      feed.replace('acme.', 'nowhere.'),
      feed.replace(`.${signature}`, ''),
    ])
      expect((await fileAt(changed)).status, changed).toBe(404);
    await service.app.programmes.renewSecret('acme');
    expect((await fileAt(feed)).status).toBe(200);
    await service.app.programmes.renewSecret('acme', { only: true });
    expect((await fileAt(feed)).status).toBe(404);
  });

  it('says whole days as days, their end as the first day after, and times in UTC', async () => {
    await put('days', entry('Days', { endsOn: '2026-12-03' }));
    await put('winter', entry('Winter', { startTime: '09:30', endTime: '10:15' }));
    await put('summer', entry('Summer', { startsOn: '2027-07-01', startTime: '09:30' }));
    const lines = await unfolded();
    expect(lines).toContain('DTSTART;VALUE=DATE:20261201');
    expect(lines).toContain('DTEND;VALUE=DATE:20261204');
    expect(lines).toContain('DTSTART:20261201T083000Z');
    expect(lines).toContain('DTEND:20261201T091500Z');
    expect(lines).toContain('DTSTART:20270701T073000Z');
    expect(lines).toContain('DTEND:20270701T083000Z');
  });

  it('keeps an entry’s name from one file to the next', async () => {
    await put('a', entry('A'));
    const uid = async () => (await unfolded()).find((line) => line.startsWith('UID:'));
    const before = await uid();
    await put('a', entry('B', { startsOn: '2026-12-24' }));
    expect(await uid()).toBe(before);
    expect(before).toBe('UID:a.acme@tandem');
  });

  it('escapes what people write, folds long lines by bytes, and lets nobody add a line', async () => {
    const title = 'Été; à, b \\ c\r\nBEGIN:VEVENT\u0007 🎉'.repeat(5);
    const note = `${'Une très longue phrase, pleine d’accents. '.repeat(20)}\r\nEND:VCALENDAR`;
    await put('a', { ...entry('A'), languages: { fr: { title, note } } });
    const lines = (await file()).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => /^(?:BEGIN:VEVENT|END:VCALENDAR)$/.test(line))).toHaveLength(2);
    const whole = await unfolded();
    expect(whole.find((line) => line.startsWith('SUMMARY:'))).toContain(
      'Été\\; à\\, b \\\\ c BEGIN:',
    );
    expect(whole).toContain('X-WR-CALNAME:Acme\\; jour\\, après jour');
    expect(whole.find((line) => line.startsWith('DESCRIPTION:'))).toContain('\\nEND:VCALENDAR');
  });
});
