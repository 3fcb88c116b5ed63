/** Holds the table of routes against what is really served. @module */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestService } from '../testing/service.js';
import { ROUTES } from '../routes/index.js';
import { CONTRACT, ERRORS } from './index.js';
import { openapi } from './openapi.js';

const service = new TestService();
const lines = (routes: readonly { method: string; path: string }[]) =>
  [...new Set(routes.map(({ method, path }) => `${method} ${path}`))].sort();

beforeAll(async () => void (await service.start()));
afterAll(() => service.stop());

// Thrown where no request is: by the command line, or when a service opens.
const ELSEWHERE =
  /(?:administration|open|data-folder|desk|address|cli|main|store\/programmes|store\/postgres|store\/archive|tracing|privacy\/retention)\.ts$|^commands\//;

describe('the contract', () => {
  it('names every error code that a request can meet', () => {
    const root = path.join(import.meta.dirname, '..');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !ELSEWHERE.test(file),
    );
    const thrown = files.flatMap((file) => [
      ...readFileSync(path.join(root, file), 'utf8').matchAll(/TandemError\(\s*'([a-z_]+)'/g),
    ]);
    const codes = new Set(thrown.map(([, code]) => code ?? ''));
    expect([...codes].filter((code) => !(code in ERRORS))).toEqual([]);
  });

  it('names every route that is served under /v1, and no other', () => {
    const served = ROUTES.flatMap((routes) => routes(service.app.deps).routes)
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1'))
      .map(({ method, path }) => ({ method, path: path.replace(/:(\w+)/g, '{$1}') }));
    expect(lines(CONTRACT)).toEqual(lines(served));
  });

  it('is an OpenAPI document whose references all lead somewhere', () => {
    const document = openapi('https://links.example.org', '1.0.0');
    const names = Object.keys((document['components'] as { schemas: object }).schemas);
    const references = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)];
    expect(
      references.map(([, name]) => name).filter((name) => !names.includes(name ?? '')),
    ).toEqual([]);
    expect(references.length).toBeGreaterThan(100);
  });

  it('gives every operation its own id and at least one answer', () => {
    const { paths } = openapi('https://links.example.org', '1.0.0') as unknown as {
      paths: Record<string, Record<string, { operationId: string; responses: object }>>;
    };
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(CONTRACT.length);
  });

  it('serves the document and the page, with no script and a strict policy', async () => {
    const document = await fetch(`${service.url}/openapi.json`);
    expect(((await document.json()) as { openapi: string }).openapi).toBe('3.1.0');
    const page = await fetch(`${service.url}/docs`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    expect(html).not.toContain('<script');
    expect(html).toMatch(/body \{[^}]*overflow-wrap: anywhere[^]*nav \{[^}]*flex-wrap: wrap/);
    for (const code of Object.keys(ERRORS)) expect(html).toContain(`id="${code}"`);
  });
});
