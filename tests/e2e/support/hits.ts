/**
 * A service of links alone: takes every request on one down as the real one does, and judges it.
 * @module
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { isbot } from 'isbot';
import { vi } from 'vitest';
import { judge, type HitFacts, type Verdict } from '@tandem-advocacy/core/rules';
// What the service is made of, as it is built: outsiders never see these modules.
import { addresses } from '../../../packages/server/dist/address.js';
import { factsOf, takeDown } from '../../../packages/server/dist/clicks/facts.js';

/** One request on a link: what was known of it, and what the judge says where nothing else is known. */
export interface Hit {
  facts: HitFacts;
  verdict: Verdict;
}

/** The service, and what arrived at each link. */
export interface LinkService {
  port: number;
  /** Makes a link, and at `/from/ID` a page that leads to it; `LINK` in its body stands for the address. */
  link(body?: string): string;
  /** The first request on a link, once it is there. */
  first(id: string): Promise<Hit>;
  close(): void;
}

const LINK = { keyVersion: 1, programme: 1, content: 1, member: 1, network: 1 };
const QUIET = {
  ownVisitor: false,
  burst: false,
  secondsSincePrepared: undefined,
  seenInWindow: false,
};

/** Starts it on a port of this machine. */
export async function linkService(): Promise<LinkService> {
  const hits = new Map<string, Hit>();
  const bodies: string[] = [];
  const { trustworthy } = addresses([], 'http://localhost');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, kind, id = ''] = pathname.split('/');
    if (kind !== 's') {
      const body = kind === 'from' ? bodies[Number(id)]?.replaceAll('LINK', `/s/${id}`) : '';
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(`<!doctype html><title>A post</title><body>${body}`);
    }
    const around = {
      ...{ at: 0, egress: false, visitor: 'v', tcid: undefined },
      trustworthy: trustworthy(request),
    };
    const facts = factsOf(takeDown(request, LINK, around), isbot);
    if (!hits.has(id)) hits.set(id, { facts, verdict: judge(facts, QUIET) });
    return response.writeHead(302, { location: '/article', 'cache-control': 'no-store' }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const arrived = (id: string) => {
    const hit = hits.get(id);
    if (!hit) throw new Error(`Nothing arrived at ${id}.`);
    return hit;
  };
  return {
    port,
    link: (body = '') => String(bodies.push(body) - 1),
    first: (id) => vi.waitFor(() => arrived(id), { timeout: 15_000, interval: 25 }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
