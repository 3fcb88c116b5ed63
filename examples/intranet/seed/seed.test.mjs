/** Promises of the invented history, lived through the real service. @module */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openService } from '@tandem-advocacy/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPerson } from '../data/people.mjs';
import { makeFolder, readSettings } from '../portal/settings.mjs';
import { signReaderToken } from '../portal/token.mjs';
import { moveContents } from './move.mjs';
import { seed } from './seed.mjs';

const origin = 'http://localhost:8787';
let parent;
let folder;
let settings;
let app;
let server;

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'tandem-intranet-'));
  folder = path.join(parent, 'data');
  settings = await makeFolder(folder, (draft) => seed({ folder: draft, origin }));
  app = await openService({ data: folder, publicUrl: origin });
  server = createServer(app.listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
}, 120_000);
afterAll(async () => {
  server.close();
  await app.close();
  await rm(parent, { recursive: true });
});

async function ask(person, line, json) {
  const [method, where] = line.split(' ');
  const { programme, portalSecret: secret } = settings;
  const token = await signReaderToken(findPerson(person), { programme, secret });
  const answer = await fetch(`http://127.0.0.1:${server.address().port}${where}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(json && { body: JSON.stringify(json) }),
  });
  return answer.json();
}

describe('the history', () => {
  it('keeps its secrets for its owner', async () => {
    expect((await stat(path.join(folder, 'portal.json'))).mode & 0o777).toBe(0o600);
    expect((await readSettings(folder)).portalSecret).toBe(settings.portalSecret);
  });

  it('has enough people on the leaderboard for a ranking', async () => {
    const { mode, top } = await ask(
      'aminata',
      'GET /v1/standings?mode=ranking&period=season&size=10',
    );
    expect(mode).toBe('ranking');
    expect(top).toHaveLength(10);
  });

  it('has pieces of every kind and of all three origins', async () => {
    const { items } = await ask('malik', 'GET /v1/content?limit=100');
    expect(items).toHaveLength(19);
    expect(new Set(items.map(({ kind }) => kind)).size).toBe(8);
    expect(new Set(items.map((item) => item.origin)).size).toBe(3);
  });

  it('tells readers from robots, programs, repeats and the sharer', async () => {
    const { figures } = await ask('aminata', 'GET /v1/me/impact?period=season');
    expect(figures.human).toBeGreaterThan(figures.preview);
    expect(figures.raw).toBeGreaterThan(figures.human);
    expect(figures.preview + figures.automated + figures.repeat).toBeGreaterThan(0);
  });

  it('leaves out who never joined, and keeps what others chose', async () => {
    expect((await ask('malik', 'GET /v1/me')).member).toBeNull();
    expect((await ask('yusuf', 'GET /v1/me')).member.consents.leaderboard).toBe(false);
    expect((await ask('tomasz', 'GET /v1/me')).member.status).toBe('paused');
    expect((await ask('rosalie', 'GET /v1/me')).member.circle).toBe('alumni');
  });

  it('has courses in both languages, some of them completed', async () => {
    const french = await ask('aminata', 'GET /v1/courses?language=fr');
    const english = await ask('aminata', 'GET /v1/courses?language=en');
    expect(french.items.map(({ title }) => title)).toContain('Votre premier partage');
    expect(english.items.map(({ title }) => title)).toContain('Your first share');
    expect(french.items.some(({ certificate }) => certificate)).toBe(true);
  });

  it('has a desk to run it from: objectives that moved, figures, a programme that is ready', async () => {
    const { items } = await ask('zeynep', 'GET /v1/objectives');
    expect(items.map(({ oneYear }) => oneYear.progress.value > 0)).toEqual([true, true]);
    const { figures, mediaValue } = await ask('zeynep', 'GET /v1/indicators?period=season');
    expect([figures.shares.state, mediaValue.state]).toEqual(['exact', 'range']);
    const { checks } = await ask('zeynep', 'GET /v1/readiness');
    expect(checks.filter(({ state }) => state === 'ok').length).toBeGreaterThan(4);
  });

  it('has a plan, missions, thanks, and a question with what everyone answered so far', async () => {
    const { items: plan } = await ask('malik', 'GET /v1/plan?language=en');
    expect(plan.map(({ id }) => id)).toContain('midi-carte');
    const { items: missions, claims } = await ask('zeynep', 'GET /v1/missions');
    expect([missions.length, claims.length]).toEqual([3, 1]);
    const { items: kudos } = await ask('aminata', 'GET /v1/kudos');
    expect(kudos.map(({ from }) => from)).toContain('Zeynep Confluent');
    const { items: pulses, current } = await ask('malik', 'GET /v1/pulses');
    expect(current).toBe('ma-voix');
    expect(pulses[0].results).toMatchObject({ answers: 15 });
    expect(pulses[0].results.groups).toHaveLength(3);
  });

  it('follows the demo to another address', async () => {
    const lead = (line, json) => ask('zeynep', line, json);
    expect(await moveContents(lead, origin, 'http://localhost:9999')).toBe(19);
    const { items } = await lead('GET /v1/content?limit=100');
    expect(items.every(({ url }) => url.startsWith('http://localhost:9999/'))).toBe(true);
  });
});
