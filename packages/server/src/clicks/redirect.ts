/**
 * The redirect: what every reader of a link meets. It verifies, looks up in memory, keeps the hit, and
 * answers once the hit is on disk; all requests of one turn of the event loop share one sync.
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CodeFields } from '@tandem-advocacy/core/links';
import { aliasIn, type Aliases } from './aliases.js';
import { takeDown } from './facts.js';
import type { Journal, JournalHit } from './journal.js';
import { page, PAGE_POLICY, type PageKind } from './pages.js';
import type { Salt } from './salt.js';
import type { Verify } from './signers.js';
import type { Targets } from './targets.js';
import { tcidSource, withTcid } from './tcid.js';
import { agentOf, visitorHash } from './visitor.js';

/** What the redirect knows of a programme. */
export interface RedirectProgramme {
  number: number;
  name: string;
  timeZone: string;
  linkKeys: ReadonlyMap<number, 'active' | 'retired' | 'compromised'>;
  egress: readonly string[];
  settings: { readonly conversions?: { readonly on: boolean } };
}

/** Who asks, as far as the connection and trusted proxies say. */
export interface Peer {
  address: string;
  /** Whether browsers tell this host what they navigate. */
  trustworthy: boolean;
}

/** What the redirect is handed. */
export interface RedirectPorts {
  journal: Journal;
  targets: Targets;
  aliases: Aliases;
  salt: Salt;
  verify: Verify;
  now(): number;
  random(bytes: number): Uint8Array;
  programme(number: number): RedirectProgramme | undefined;
  peerOf(request: IncomingMessage): Peer;
  /** Whether an address lies in ranges. */
  isWithin(address: string, ranges: readonly string[]): boolean;
  /** Whether a link was asked for once too often. */
  tooOften(code: string): boolean;
  /** Told after hits were kept. */
  kept(): void;
  /** Told when hits could not be kept. */
  failed(error: unknown): void;
}

/** What the redirect has done so far. */
export interface RedirectStatus {
  answered: number;
  refused: number;
  /** Redirects whose hit could not be kept: they were answered all the same. */
  uncounted: number;
  /** Whether the last attempt to keep hits failed. */
  failing: boolean;
}

/** The redirect's door. */
export interface Redirect {
  handle(request: IncomingMessage, response: ServerResponse): void;
  readonly status: RedirectStatus;
}

interface Waiting {
  response: ServerResponse;
  head: boolean;
  location: string;
  html: string;
}

/** Chat clients and mail programs append punctuation to links, and networks their own parameters. */
const CODE = /^\/s\/([0-9A-Za-z]{20})[/.,;:!)\]}>'"*]*(?:[?#].*)?$/;

/** Makes the redirect. */
export function redirector(ports: RedirectPorts): Redirect {
  const status: RedirectStatus = { answered: 0, refused: 0, uncounted: 0, failing: false };
  const nextTcid = tcidSource(ports.random);
  let hits: JournalHit[] = [];
  let waiting: Waiting[] = [];

  const flush = () => {
    const [keep, answer] = [hits, waiting];
    hits = [];
    waiting = [];
    try {
      ports.journal.write(keep);
      status.failing = false;
      ports.kept();
    } catch (error) {
      // A reader never pays for our disk: the link still leads, and the loss is counted aloud.
      status.uncounted += keep.length;
      status.failing = true;
      ports.failed(error);
    }
    status.answered += answer.length;
    for (const one of answer) send(one);
  };

  const keep = (
    request: IncomingMessage,
    link: CodeFields,
    { programme, tcid }: { programme: RedirectProgramme; tcid: string | undefined },
  ) => {
    const at = ports.now();
    const { address, trustworthy } = ports.peerOf(request);
    const agent = agentOf(request.headers['user-agent']);
    const salt = ports.salt.of(programme, at);
    const visitor = visitorHash({ salt, address, agent, programme: link.programme });
    const egress = programme.egress.length > 0 && ports.isWithin(address, programme.egress);
    hits.push(takeDown(request, link, { at, trustworthy, egress, visitor, tcid }));
  };

  const answer = (request: IncomingMessage, response: ServerResponse, link: CodeFields) => {
    const programme = ports.programme(link.programme);
    const { content, network } = link;
    const target = ports.targets.locate(link.programme, content, network) ?? '';
    const carries = target !== '' && programme?.settings.conversions?.on === true;
    const tcid = carries ? nextTcid() : undefined;
    const location = tcid === undefined ? target : withTcid(target, tcid);
    const attributed = programme?.linkKeys.get(link.keyVersion) !== 'compromised';
    if (waiting.length === 0) setImmediate(flush);
    if (programme) keep(request, attributed ? link : { ...link, member: 0 }, { programme, tcid });
    const gone = location === '';
    const html = gone ? page('withdrawn', request.headers['accept-language'], programme?.name) : '';
    waiting.push({ response, head: request.method === 'HEAD', location, html });
  };

  const refuse = (request: IncomingMessage, response: ServerResponse) => {
    status.refused += 1;
    sendPage(request, response, 'broken');
  };

  const follow = (request: IncomingMessage, response: ServerResponse, link: CodeFields) => {
    if (ports.targets.locate(link.programme, link.content, link.network) !== undefined)
      return answer(request, response, link);
    // Not in memory: made by another process since. One question, then the answer whatever it is.
    const go = () => answer(request, response, link);
    ports.targets.learn(link.programme, link.content).then(go, go);
  };

  const byName = (request: IncomingMessage, response: ServerResponse) => {
    const name = aliasIn(request.url ?? '');
    if (name !== undefined && ports.tooOften(name)) return refuseRate(response);
    const known = name === undefined ? null : ports.aliases.find(name);
    if (known) return follow(request, response, known);
    if (known === null || name === undefined) return refuse(request, response);
    const go = () => {
      const link = ports.aliases.find(name);
      if (link) follow(request, response, link);
      else refuse(request, response);
    };
    ports.aliases.learn(name).then(go, go);
  };

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    const code = CODE.exec(request.url ?? '')?.[1];
    if (code !== undefined && ports.tooOften(code)) return refuseRate(response);
    const link = code === undefined ? undefined : ports.verify(code);
    if (link) follow(request, response, link);
    else if (code === undefined) byName(request, response);
    else refuse(request, response);
  };
  return { handle, status };
}

function send({ response, head, location, html }: Waiting): void {
  if (location === '') return writePage(response, { code: 200, html, head });
  response.writeHead(302, [
    'Location',
    location,
    'Cache-Control',
    'no-store',
    'Referrer-Policy',
    'no-referrer-when-downgrade',
    'Content-Length',
    '0',
  ]);
  response.end();
}

function sendPage(request: IncomingMessage, response: ServerResponse, kind: PageKind): void {
  const html = page(kind, request.headers['accept-language']);
  writePage(response, { code: 404, html, head: request.method === 'HEAD' });
}

function writePage(
  response: ServerResponse,
  { code, html, head }: { code: number; html: string; head: boolean },
): void {
  response.writeHead(code, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(html),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': PAGE_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept-Language',
  });
  response.end(head ? undefined : html);
}

function refuseRate(response: ServerResponse): void {
  response.writeHead(429, {
    'Retry-After': '1',
    'Content-Length': '0',
    'Cache-Control': 'no-store',
  });
  response.end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, {
    Allow: 'GET, HEAD',
    'Content-Length': '0',
    'Cache-Control': 'no-store',
  });
  response.end();
}
