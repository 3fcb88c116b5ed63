/** Traces say what was done and how it went, and nothing of who did it. @module */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSilent, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serve } from './main.js';
import { TestService } from './testing/service.js';
import { openTracing, type Tracing } from './tracing.js';

interface Told {
  name: string;
  traceId: string;
  parentSpanId?: string;
  attributes: { key: string; value: Record<string, unknown> }[];
}

let bodies: string[];
const collector = createServer((request, response) => {
  let text = '';
  request.on('data', (part: Buffer) => (text += part.toString()));
  request.on('end', () => {
    bodies.push(text);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});
let tracing: Tracing;
let service: TestService;
beforeEach(async () => {
  bodies = [];
  await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done));
  const { port } = collector.address() as AddressInfo;
  tracing = await openTracing({ endpoint: `http://127.0.0.1:${port}` });
  service = await new TestService({ trace: tracing.trace }).start();
  await service.programme();
});
afterEach(async () => {
  await service.stop();
  collector.closeAllConnections();
  await new Promise((done) => collector.close(done));
});

const told = async (): Promise<Told[]> => {
  await tracing.close();
  const spans = bodies.map((body) => JSON.parse(body) as never);
  return spans.flatMap(
    ({ resourceSpans }: { resourceSpans: { scopeSpans: { spans: Told[] }[] }[] }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );
};

describe('traces', () => {
  it('name routes and folds, belong to the caller’s trace, and know nobody', async () => {
    const anna = await (await service.as('anna-of-accounts', { role: 'lead' })).join();
    const content = await anna.publish('https://news.example.org/a');
    const traceparent = `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`;
    await anna.ask(`GET /v1/content/${content.id}`, undefined, { traceparent });
    const link = await anna.link(content);
    await service.hit(link);
    await service.app.fold();
    const spans = await told();
    const read = spans.find(({ name }) => name === 'GET /v1/content/:id');
    expect(read).toMatchObject({ traceId: 'ab'.repeat(16), parentSpanId: 'cd'.repeat(8) });
    expect(spans.map(({ name }) => name)).toContain('fold');
    const all = bodies.join('');
    for (const secret of ['anna', 'Person', anna.token, content.id, '127.0.0.1', link.slice(-20)])
      expect(all).not.toContain(secret);
  });

  it('keep nobody from stopping whose collector is silent', async () => {
    const silent = createSilent(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    const data = mkdtempSync(path.join(tmpdir(), 'tandem-traced-'));
    const said: string[] = [];
    const running = serve([], {
      env: {
        ...{ PORT: '0', TANDEM_DATA: data },
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      },
      out: (line) => said.push(line),
    });
    await expect.poll(() => said.length, { timeout: 10_000 }).toBeGreaterThan(1);
    const [, at] = /port (\d+)/.exec(said[0] ?? '') ?? [];
    await (await fetch(`http://127.0.0.1:${at}/healthz`)).text();
    process.rawListeners('SIGTERM').at(-1)?.call(process);
    await running;
    await expect.poll(() => exit.mock.calls, { interval: 10, timeout: 10_000 }).toEqual([[0]]);
    exit.mockRestore();
    silent.close();
    rmSync(data, { recursive: true });
  });

  it('are refused an endpoint that is none', async () => {
    await expect(openTracing({ endpoint: 'collector' })).rejects.toThrow('must be an address');
  });
});
