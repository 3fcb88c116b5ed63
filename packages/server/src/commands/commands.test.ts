/** The command line: what it prints, and the one line that each mistake costs. @module */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { front, serve } from '../main.js';
import { TestService } from '../testing/service.js';
import { VERSION } from '../version.js';
import { run } from './run.js';

const folder = mkdtempSync(path.join(tmpdir(), 'tandem-command-'));
const data = path.join(folder, 'data');
const feed = path.join(folder, 'feed.xml');
const item = (n: number) =>
  `<item><title>${n}</title><link>https://f.example.org/${n}</link></item>`;

async function command(line: string, env: Record<string, string> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(line.split(' ').filter(Boolean), {
    env: { TANDEM_DATA: data, ...env },
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    serve,
  });
  return { code, out: out.join('\n'), err };
}

beforeAll(() => {
  const items = [1, 2].map(item).join('');
  writeFileSync(
    feed,
    `<rss><channel><title>F</title>${items}<item><title>x</title></item></channel></rss>`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('tandem-server', () => {
  it('says what there is, and which version it is', async () => {
    expect((await command('--version')).out).toBe(VERSION);
    const { code, out } = await command('--help');
    expect([code, out.includes('programme create')]).toEqual([0, true]);
  });

  it('makes no data folder for a command that needs one', async () => {
    const { code, err } = await command('token --sub ada');
    expect([code, err.length, err[0]?.includes('programme create')]).toEqual([1, 1, true]);
  });

  it('begins in a folder that is not there, also where its secret is given', async () => {
    const env = { TANDEM_DATA: path.join(folder, 'given'), TANDEM_SECRET: 'x'.repeat(32) };
    const { code, err } = await command('programme create acme --name Acme', env);
    expect([code, err]).toEqual([0, []]);
  });

  it('makes a programme, whose secret a service then accepts', async () => {
    const { code, out } = await command(
      'programme create acme --name Acme --host a.org,b.org --language en',
    );
    expect(code).toBe(0);
    const token = (await command('token --sub ada --role lead --ttl 10m')).out;
    expect(out).toMatch(/Portal secret {3}[\w-]{43}\n/);
    const service = await new TestService({ data, clock: Date }).start();
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${service.url}/v1/me`, { headers })).status).toBe(200);
    await service.app.close();
  });

  it('imports a feed beside a running service, whose links then lead there', async () => {
    const report = (await command(`import ${feed}`)).out;
    expect(report).toBe(
      '"F": 3 entries, 2 added, 0 known, 1 skipped.\n  skipped: x: It has no link.',
    );
    expect((await command(`import ${feed}`)).out).toContain('0 added, 2 known');
  });

  it('lists programmes and changes what is given, in the form that is compared', async () => {
    const { out } = await command('programme change acme --host WWW.Été.Example.,c.org:8443');
    expect(out).toContain('hosts      www.xn--t-9fab.example, c.org:8443');
    await command('programme change acme --language fr-fr --name Acme2');
    const { out: listed } = await command('programme list');
    expect(listed).toContain('acme: Acme2\n  origins    none\n  hosts      www.xn--t-9fab.example');
    expect(listed).toContain('languages  fr-FR\n');
  });

  it('makes an API key that is shown once, lists and revokes it, and logs both', async () => {
    const made = await command(
      'key create --name News --scope content:read,content:write --programme acme',
    );
    const key = /tdm_\w{42}/.exec(made.out)?.[0] ?? '';
    const id = key.slice(4, 14);
    const list = await command('key list --programme acme');
    expect(list.out).toContain(`${id}  News: content:read, content:write; never used`);
    expect(list.out).not.toContain(key);
    expect((await command(`key revoke ${id} --programme acme`)).code).toBe(0);
    expect((await command(`key revoke ${id} --programme acme`)).err).toEqual([
      `There is no key "${id}" to revoke.`,
    ]);
    const log = await command('log --programme acme');
    expect(log.out).toMatch(/operator {2}key create {2}\w{10}[^]*key revoke[^]*as it was written/);
    expect((await command('key create --name x --scope all --programme acme')).err[0]).toContain(
      'not "all"',
    );
  });

  it('accepts an issuer of tokens, lists it and refuses it again', async () => {
    const url = 'https://login.example.org';
    expect((await command(`issuer add ${url} --audience tandem --programme acme`)).code).toBe(0);
    expect((await command('issuer list --programme acme')).out).toBe(`${url}: audience tandem`);
    expect((await command(`issuer remove ${url} --programme acme`)).code).toBe(0);
    const near = await command('issuer add http://10.0.0.1 --audience a --programme acme');
    expect(near.err[0]).toContain('absolute https: address');
  });

  it('prints the record of processing, without any data', async () => {
    const { code, out } = await command('record');
    expect([code, out.includes('### people')]).toEqual([0, true]);
  });

  it('renews a portal secret beside the old one, which a running service then accepts', async () => {
    const service = await new TestService({ data }).start();
    service.now = Date.now();
    const status = async (token: string) => {
      service.now += 5_000;
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(`${service.url}/v1/me`, { headers })).status;
    };
    const tokens = [(await command('token --sub ada')).out];
    expect((await command('programme secret acme')).out).toMatch(/Portal secret {3}[\w-]{43}\n/);
    tokens.push((await command('token --sub ada')).out);
    expect(await Promise.all(tokens.map(status))).toEqual([200, 200]);
    await command('programme secret acme --only');
    expect(await Promise.all(tokens.map(status))).toEqual([401, 401]);
    await service.app.close();
  });

  it.each([
    ['bogus', 2, 'Unknown command: bogus'],
    ['--bogus', 2, 'Unknown option: --bogus'],
    ['token --sub a --bogus', 2, "Unknown option '--bogus'"],
    ['token', 2, '--sub is missing'],
    ['token --sub a --role king', 2, 'member, lead, leader'],
    ['token --sub a --ttl soon', 2, '--ttl'],
    ['token --sub a --programme none', 1, 'There is: acme'],
    ['programme create', 2, 'programme create ID'],
    ['programme create NO! --name x', 2, '"NO!" is no id'],
    ['programme create acme --name x', 1, "'acme' already"],
    ['programme create b2 --name x --timezone Mars/Base', 1, 'Mars/Base'],
    ['programme create b2 --name x --host https://b.org/x', 2, '--host takes a host name such as'],
    ['programme create b2 --name x --language french', 2, '--language takes a tag such as fr'],
    ['programme create b2 --name x --k zero', 2, 'whole number from 3 to 50'],
    ['programme create b2 --name x --origin b.org', 1, 'is no origin'],
    ['programme rename acme', 2, 'Say what to do'],
    ['programme change acme', 2, 'Say what to change'],
    ['programme change none --name x', 1, 'There is: acme'],
    ['programme secret', 2, 'programme secret ID'],
    ['programme list acme', 2, 'Unknown: acme'],
    ['import', 2, 'import FILE'],
    ['import /nowhere.xml', 1, 'no such file'],
    ['import ftp://example.org/', 1, 'http:'],
    ['import http://127.0.0.1:1/', 1, '--allow-private'],
    ['serve now', 2, 'Unknown: now'],
  ])('answers "%s" with one line', async (line, code, words) => {
    const { err, ...answer } = await command(line);
    expect(answer.code).toBe(code);
    expect(err[0]).toContain(words);
    expect(err).toHaveLength(1);
  });

  it('refuses each wrong setting with one line', async () => {
    const refusal = async (env: Record<string, string>) => (await command('', env)).err.join('\n');
    expect(await refusal({ PORT: '0', DATABASE_URL: 'postgres://x' })).toContain('TANDEM_SECRET');
    const secret = { PORT: '0', TANDEM_SECRET: 'x'.repeat(32) };
    expect(await refusal({ ...secret, DATABASE_URL: 'mysql://x' })).toContain('DATABASE_URL');
    const nobody = 'postgres://127.0.0.1:1/none';
    expect(await refusal({ ...secret, DATABASE_URL: nobody })).toContain('ECONNREFUSED');
    for (const PORT of ['abc', ' ', '1e3', '65536'])
      expect(await refusal({ PORT })).toContain(`"${PORT}"`);
    expect(await refusal({ PORT: '0', HOST: '203.0.113.7' })).toContain('HOST');
    expect(await refusal({ PORT: '0', TANDEM_SECRET: 'short' })).toContain('32 characters');
    expect(await refusal({ TANDEM_PUBLIC_URL: 'links' })).toContain('TANDEM_PUBLIC_URL');
    expect(await refusal({ PORT: '0', TANDEM_TRUSTED_PROXIES: 'x' })).toContain(
      'TANDEM_TRUSTED_PROXIES',
    );
    expect(await refusal({ PORT: '0', TANDEM_DATA: feed })).toContain('cannot be written');
  });

  it('names the port that is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const PORT = String((other.address() as AddressInfo).port);
    const { code, err } = await command('', { PORT });
    expect([code, err]).toEqual([
      1,
      [`Port ${PORT} is in use: stop what uses it, or set PORT to another one.`],
    ]);
    other.close();
  });

  it('leads from its door to what it answers, which an embedding portal keeps for itself', async () => {
    const service = await new TestService({ data }).start();
    const bare = createServer(front(service.app)).listen(0, '127.0.0.1');
    await new Promise((done) => bare.once('listening', done));
    const at = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;
    const answer = await fetch(`${at}/?x`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/docs']);
    expect((await fetch(`${at}/healthz`)).status).toBe(200);
    expect(service.app.handles('/')).toBe(false);
    bare.close();
    await service.stop();
  });
});
