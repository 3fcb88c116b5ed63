/** Promises of the intranet itself, without the service. @module */
import { createServer } from 'node:http';
import { jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../data/people.mjs';
import { html } from './html.mjs';
import { createPortal } from './portal.mjs';

const portalSecret = 'portal secret of forty-three characters, all.';
const contents = { 'bassin-des-tanneries': 'c1' };
let server;
let origin;

beforeAll(async () => {
  server = createServer((...args) => portal(...args)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  const portal = createPortal({
    ...{ origin, programme: 'valmeroy', portalSecret, contents, widgets: '/widgets/x/tandem.js' },
    sessionKey: 'a key of the portal’s own, long enough to sign',
  });
});
afterAll(() => server.close());

const get = (path, headers = {}) => fetch(origin + path, { redirect: 'manual', headers });
const signIn = async (id) => (await get(`/sign-in/${id}`)).headers.get('set-cookie').split(';')[0];

describe('the intranet', () => {
  it('lists eight people to sign in as, one of whom never joined', async () => {
    const page = await (await get('/sign-in')).text();
    const roles = [...page.matchAll(/data-person="\w+"\s+data-role="(\w+)"/g)].map(
      ([, role]) => role,
    );
    expect(roles.filter((role) => role === 'member')).toHaveLength(5);
    expect(roles.toSorted().slice(0, 3)).toEqual(['guest', 'lead', 'leader']);
    expect(roles).toHaveLength(8);
  });

  it('sends strangers to the sign-in page, and nobody a token', async () => {
    expect((await get('/')).headers.get('location')).toBe('/sign-in');
    expect((await get('/token')).status).toBe(401);
    expect((await get('/', { cookie: 'valmeroy_session=a.b.c' })).status).toBe(303);
  });

  it('keeps its own session in a cookie that scripts cannot read', async () => {
    const answer = await get('/sign-in/aminata');
    expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax$/);
  });

  it('signs a token of five minutes for its reader', async () => {
    const { token } = await (await get('/token', { cookie: await signIn('zeynep') })).json();
    const { payload } = await jwtVerify(token, new TextEncoder().encode(portalSecret));
    expect(payload).toMatchObject({ sub: 'zeynep', programme: 'valmeroy', role: 'lead' });
    expect(payload.exp - payload.iat).toBe(300);
  });

  it('shows every element on its home page, in the language of the reader', async () => {
    const cookie = await signIn('malik');
    const french = await (await get('/', { cookie })).text();
    const english = await (await get('/', { cookie: `${cookie}; valmeroy_language=en` })).text();
    expect(french).toContain('<html lang="fr">');
    expect(english).toContain('<html lang="en">');
    for (const name of [
      'feed',
      'share',
      'leaderboard',
      'training-card',
      'join',
      'impact',
      'pulse',
      'missions',
      'plan',
    ])
      expect(french).toContain(`<tandem-${name}`);
  });

  it('leads whoever runs the programme to its desk, from every page', async () => {
    const lead = await (await get('/', { cookie: await signIn('zeynep') })).text();
    expect(lead).toContain('href="/lead"');
    const member = await signIn('aminata');
    expect(await (await get('/', { cookie: member })).text()).not.toContain('href="/lead"');
    expect(await (await get('/lead', { cookie: member })).text()).toContain('<tandem-programme>');
    expect((await get('/lead')).headers.get('location')).toBe('/sign-in');
  });

  it('runs under a policy that allows no inline script, style or other origin', async () => {
    const answer = await get('/', { cookie: await signIn('aminata') });
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await answer.text()).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
  });

  it('lets everybody read what a tracking link leads to', async () => {
    for (const path of [
      '/newsroom/une-nuit-d-ecoute',
      '/press/sponge-roofs',
      '/newsroom',
      '/press',
    ])
      expect((await get(path)).status, path).toBe(200);
  });

  it('leads nowhere else after a change of language', async () => {
    for (const to of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example'])
      expect((await get(`/language/en?to=${to}`)).headers.get('location')).toBe('/');
  });

  it('answers what is not there with a page that says so', async () => {
    for (const path of ['/nothing', '/newsroom/nothing', '/assets/../main.mjs', '/sign-in/nobody'])
      expect((await get(path)).status, path).toBe(404);
  });
});

describe('a page', () => {
  it('shows what it is given as text', () => {
    expect(String(html`<p title="${'"'}">${'<b>&'}</p>`)).toBe(
      '<p title="&quot;">&lt;b&gt;&amp;</p>',
    );
  });
});

describe('the invented people', () => {
  it('are twenty-four, of whom twenty joined and sixteen are shown', () => {
    expect(people).toHaveLength(24);
    expect(people.filter(({ choice }) => choice !== 'none')).toHaveLength(20);
    expect(people.filter(({ choice }) => choice === 'shown')).toHaveLength(16);
    expect(new Set(people.map(({ id }) => id)).size).toBe(24);
  });
});
