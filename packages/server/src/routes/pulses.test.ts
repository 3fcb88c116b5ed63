/** Promises of pulses. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pulse, PulseList } from '@tandem-advocacy/core/schemas';
import { midnight } from '../midnight.js';
import { TestService, type Caller } from '../testing/service.js';

const DAY = 86_400_000;
const draft = {
  id: 'heard',
  languages: {
    fr: { question: 'Vous sentez-vous entendu ?', low: 'Pas du tout', high: 'Tout à fait' },
    en: { question: 'Do you feel heard?', low: 'Not at all', high: 'Very much' },
  },
};
type Said = Pulse & { code?: string };

let service: TestService;
let lead: Caller;
let people: Caller[];
beforeEach(async () => {
  service = await new TestService().start();
  await service.programme({ k: 3 });
  lead = await service.as('lead', { role: 'lead' });
  people = await Promise.all(Array.from({ length: 9 }, (_, n) => service.as(`p${n}`)));
});
afterEach(() => service.stop());

const ask = (more: object = {}) => lead.ask<Said>('POST /v1/pulses', { ...draft, ...more });
const answer = (n: number, choice: string, id = 'heard') =>
  people[n]!.ask<Said>(`PUT /v1/pulses/${id}/answer`, { choice });
const seen = async (n = 8) => (await people[n]!.ask<Said>('GET /v1/pulses/heard')).body;
const inTable = (table: string) => service.rows(table);

describe('a pulse', () => {
  it('is asked by a lead and answered by anybody, in their language, without joining', async () => {
    expect((await people[0]!.ask<Said>('POST /v1/pulses', draft)).body.code).toBe(
      'role_insufficient',
    );
    expect((await ask()).status).toBe(201);
    const { body } = await people[0]!.ask<PulseList>('GET /v1/pulses?language=en-GB');
    expect(body.current).toBe('heard');
    expect(body.items[0]).toMatchObject({
      ...{ question: 'Do you feel heard?', low: 'Not at all', open: true, answered: false, k: 3 },
      choices: ['1', '2', '3', '4', '5'].map((id) => ({ id, text: id })),
    });
    expect((await answer(0, '4')).body).toMatchObject({ answered: true });
    expect((await seen(1)).answered).toBe(false);
  });

  it('tells nothing below k answers, then what singles nobody out, k answers at a time', async () => {
    await ask();
    await answer(0, '5');
    await answer(1, '4');
    expect((await seen()).results).toBe(undefined);
    await answer(2, '4');
    expect((await seen()).results).toEqual({ answers: 3, groups: [], average: 4.5 });
    await answer(3, '1');
    await answer(4, '5');
    expect((await seen()).results?.answers).toBe(3);
    await answer(5, '5');
    expect((await seen()).results).toEqual({
      answers: 6,
      groups: [
        { choices: ['1', '2', '3', '4'], answers: 3 },
        { choices: ['5'], answers: 3 },
      ],
      average: 4,
    });
  });

  it('is counted once a reader; answering again changes nothing', async () => {
    await ask();
    for (const choice of ['1', '1', '5']) expect((await answer(0, choice)).status).toBe(200);
    await answer(1, '5');
    expect((await seen()).results).toBe(undefined);
    expect((await inTable('pulse_counts')).map(({ answers }) => answers)).toEqual([1, 1]);
  });

  it('stays counted once for whoever has everything about them erased in between', async () => {
    await ask();
    await people[0]!.join();
    for (let n = 0; n < 3; n++) {
      await answer(0, '2');
      await people[0]!.ask('DELETE /v1/me');
    }
    expect((await inTable('pulse_counts')).map(({ answers }) => answers)).toEqual([1]);
  });

  it('keeps a choice without a number, a pseudonym or a time', async () => {
    await ask();
    await people[0]!.join();
    await answer(0, '2');
    expect(Object.keys((await inTable('pulse_counts'))[0] ?? {})).toEqual([
      ...['programme', 'pulse', 'choice', 'answers', 'shown'],
    ]);
    const [reader] = await inTable('pulse_readers');
    expect(Object.keys(reader ?? {})).toEqual(['programme', 'pulse', 'reader']);
    await ask({ id: 'again' });
    await answer(0, '2', 'again');
    const names = (await inTable('pulse_readers')).map((row) => String(row['reader']));
    expect(new Set(names).size).toBe(2);
    expect(names.join()).not.toContain('p0');
  });

  it('exports that somebody answered, for as long as it is known, and never what', async () => {
    await ask();
    await answer(0, '2');
    const kept = async () =>
      (await people[0]!.ask<{ kept: object }>('GET /v1/me/export')).body.kept;
    expect(await kept()).toEqual({ pulse_readers: [{ pulse: 'heard' }] });
    await lead.ask('PATCH /v1/pulses/heard', { closesAt: new Date(service.now).toISOString() });
    expect(await kept()).toEqual({});
  });

  it('forgets who answered when it closes, and takes no answer any more', async () => {
    await ask();
    for (let n = 0; n < 3; n++) await answer(n, String(n + 2));
    service.now += 15 * DAY;
    people = await Promise.all(Array.from({ length: 9 }, (_, n) => service.as(`p${n}`)));
    lead = await service.as('lead', { role: 'lead' });
    await midnight(service.app.deps, new Map());
    expect(await inTable('pulse_readers')).toEqual([]);
    expect(await seen()).toMatchObject({ open: false, results: { answers: 3 } });
    expect((await seen()).answered).toBe(undefined);
    expect((await answer(4, '2')).body.code).toBe('pulse_closed');
    const later = { closesAt: new Date(service.now + DAY).toISOString() };
    expect((await lead.ask<Said>('PATCH /v1/pulses/heard', later)).body.code).toBe('pulse_closed');
    expect((await people[0]!.ask<PulseList>('GET /v1/pulses')).body.current).toBe('heard');
  });

  it('is the lead’s alone to see before it opens', async () => {
    const opensAt = new Date(service.now + DAY).toISOString();
    await ask({ opensAt });
    expect((await seen()).code).toBe('pulse_unknown');
    expect((await answer(0, '1')).body.code).toBe('pulse_unknown');
    expect((await people[0]!.ask<PulseList>('GET /v1/pulses')).body.items).toEqual([]);
    expect((await lead.ask<Said>('GET /v1/pulses/heard')).body).toMatchObject({ open: false });
  });

  it('refuses what it cannot ask, and says why', async () => {
    const refused = async (more: object) => (await ask(more)).body.code;
    const choice = (...ids: string[]) => ({
      question: 'Q',
      choices: ids.map((id) => ({ id, text: id })),
    });
    expect(await refused({ languages: {} })).toBe('input_invalid');
    expect(await refused({ form: 'choice' })).toBe('input_invalid');
    for (const languages of [
      { fr: choice('a') },
      { fr: choice('a', 'a') },
      { fr: choice('a', 'b'), en: choice('b', 'a') },
    ])
      expect(await refused({ form: 'choice', languages })).toBe('input_invalid');
    expect(await refused({ languages: { fr: choice('a', 'b') } })).toBe('input_invalid');
    expect(await refused({ closesAt: '2027-11-23T09:00:00Z' })).toBe('input_invalid');
    await ask();
    expect(await refused({})).toBe('pulse_exists');
    expect((await answer(0, '6')).body.code).toBe('input_invalid');
    expect((await answer(0, '1', 'unheard')).body.code).toBe('pulse_unknown');
  });
});
