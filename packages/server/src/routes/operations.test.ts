/** What operators and pages fetch beside the API: health, metrics, built elements. @module */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '@tandem-advocacy/core/schemas';
import { TestService } from '../testing/service.js';

const folder = mkdtempSync(path.join(tmpdir(), 'tandem-built-'));
const script = `export const tandem = '${'tandem '.repeat(200)}';`;
const service = new TestService({ widgets: folder });

beforeAll(async () => {
  mkdirSync(path.join(folder, 'chunks'));
  writeFileSync(path.join(folder, 'manifest.json'), '{"version":"1.2.3"}');
  writeFileSync(path.join(folder, 'tandem.js'), script);
  writeFileSync(path.join(folder, 'chunks/feed.js'), 'export {};');
  writeFileSync(path.join(folder, 'notes.md'), 'not served');
  await service.start();
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
});

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(service.url + address, { headers, redirect: 'manual' });

/** Asks for a path byte for byte, as no browser would. */
const raw = (path: string) =>
  new Promise<number>((resolve, reject) => {
    const { port } = new URL(service.url);
    request({ port, path }, (answer) => resolve(answer.resume().statusCode ?? 0))
      .on('error', reject)
      .end();
  });

describe('GET /widgets', () => {
  it('serves a version for ever, to pages of any origin', async () => {
    const answer = await get('/widgets/1.2.3/tandem.js', { origin: 'https://any.example.org' });
    const { headers } = answer;
    expect(await answer.text()).toBe(script);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('sends brotli to whoever takes it, and the file itself to whoever refuses', async () => {
    const packed = await get('/widgets/1.2.3/tandem.js', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(100);
    expect(await packed.text()).toBe(script);
    const plain = await get('/widgets/1.2.3/tandem.js', { 'accept-encoding': 'gzip, br;q=0' });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it('answers 304 to whoever has it already', async () => {
    const { headers } = await get('/widgets/1.2.3/chunks/feed.js');
    const again = { 'if-none-match': `W/"other", ${headers.get('etag')}` };
    expect((await get('/widgets/1.2.3/chunks/feed.js', again)).status).toBe(304);
  });

  it('leads from the latest to the version', async () => {
    const { status, headers } = await get('/widgets/latest/chunks/feed.js');
    expect([status, headers.get('location')]).toEqual([302, '/widgets/1.2.3/chunks/feed.js']);
  });

  it('has no other version, no other file and no way out of its folder', async () => {
    for (const address of [
      '/widgets/1.2.2/tandem.js',
      '/widgets/1.2.3/notes.md',
      '/widgets/1.2.3/../../secret',
      '/widgets/1.2.3/..%2f..%2fsecret',
      '/widgets/1.2.3/%2e%2e/%2e%2e/secret',
      '/widgets/1.2.3//etc/passwd',
      '/widgets/1.2.3/chunks',
    ])
      expect(await raw(address)).toBe(404);
  });

  it('says that there is nothing where nothing was built', async () => {
    const bare = await new TestService({ widgets: path.join(folder, 'nowhere') }).start();
    const answer = await fetch(`${bare.url}/widgets/latest/tandem.js`);
    expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([404, 'not_found']);
    await bare.stop();
  });
});

describe('an operator', () => {
  it('sees that it is alive and ready', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'alive' });
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' });
  });

  it('sees that it is not ready when hits cannot be kept', async () => {
    service.app.deps.redirects.failing = true;
    const answer = await get('/readyz');
    service.app.deps.redirects.failing = false;
    expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([503, 'not_ready']);
  });

  it('reads metrics by route, with no parameter in them', async () => {
    await get('/v1/content/very-secret-id');
    await get('/nowhere/very-secret-path');
    const text = await (await get('/metrics')).text();
    expect(text).toContain('tandem_hits_uncounted_total 0\n');
    expect(text).toMatch(/_count\{method="GET",route="none",status="404"\} \d+\n/);
    expect(text).not.toContain('very-secret');
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^# (?:HELP|TYPE) \w+ |^\w+(?:\{(?:\w+="[^"]*",?)+\})? [\d.e+-]+$/);
  });
});
