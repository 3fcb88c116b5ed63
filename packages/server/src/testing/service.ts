/**
 * A service on a temporary folder and a real port, with a clock that a test moves, for tests.
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { SignJWT } from 'jose';
import { keyFromText, mintCode } from '@tandem-advocacy/core/links';
import { networkNumber } from '@tandem-advocacy/core/networks';
import type { Content, ProgrammeDraft, Session } from '@tandem-advocacy/core/schemas';
import type { App } from '../app.js';
import type { MadeProgramme, ProgrammeExtras } from '../administration.js';
import { openService, type ServiceOptions } from '../open.js';
import { freshDatabase, rowsOn, type TestDatabase } from './postgres.js';
import { DATABASE } from '../data-folder.js';

/** An answer, read. */
export interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  body: T;
}

/** What a hit is made of, and what came back. */
export interface Hit {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** The test's programme: Monday 23 November 2026, ten in the morning in Paris. */
export const START = Date.parse('2026-11-23T09:00:00Z');

/** What every key of a test derives from, where it is not the folder's own. */
export const SECRET = 'a secret that only tests have, long enough';

/** Headers as real programs send them. */
export const AGENTS = {
  chromium: {
    'user-agent':
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8',
    'accept-language': 'fr-FR,fr;q=0.9,en;q=0.8',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
    'sec-fetch-site': 'cross-site',
    'sec-fetch-user': '?1',
  },
  firefox: {
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'accept-language': 'en-GB,en;q=0.5',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  },
  linkedInBot: {
    'user-agent':
      'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
    accept: '*/*',
  },
} as const;

/** A running service. */
export class TestService {
  app!: App;
  url = '';
  now = START;
  readonly data: string;
  #database: TestDatabase | undefined;
  #made = new Map<string, MadeProgramme>();
  #server = createServer((request, response) => this.app.listener(request, response));
  readonly #options: Partial<ServiceOptions>;

  constructor(options: Partial<ServiceOptions> = {}) {
    this.data = options.data ?? mkdtempSync(path.join(tmpdir(), 'tandem-test-'));
    this.#options = options;
  }

  /** Opens the service and listens on a free port. */
  async start(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    if (this.#options.databaseUrl === undefined) this.#database = await freshDatabase();
    await this.reopen();
    return this;
  }

  /** Where its PostgreSQL is; nowhere on the embedded database. */
  get databaseUrl(): string {
    return this.#database?.url ?? '';
  }

  /** Another replica on the same PostgreSQL, with a folder of its own. */
  async sibling(options: Partial<ServiceOptions> = {}): Promise<TestService> {
    const other = new TestService({ databaseUrl: this.databaseUrl, secret: SECRET, ...options });
    other.now = this.now;
    return other.start();
  }

  /** Opens the service, again on the same folder. */
  async reopen(): Promise<void> {
    const clock = { now: () => this.now };
    this.app = await openService({
      ...{ publicUrl: this.url, clock },
      ...(this.#database && { databaseUrl: this.#database.url, secret: SECRET }),
      ...this.#options,
      data: this.data,
    });
  }

  /** Every row of a table as the database holds it, on either store. */
  async rows(table: string): Promise<Record<string, unknown>[]> {
    if (this.databaseUrl) return rowsOn(this.databaseUrl, table);
    const database = new DatabaseSync(path.join(this.data, DATABASE), { readOnly: true });
    const rows = database.prepare(`select * from ${table}`).all();
    database.close();
    return rows.map((row) => ({ ...row }));
  }

  /** Stops everything and forgets its data. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
    await this.app.close();
    await this.#database?.drop();
    rmSync(this.data, { recursive: true, force: true });
  }

  /** Makes a programme; `acme` when nothing else is said. */
  async programme(
    draft: Partial<ProgrammeDraft> = {},
    extras: ProgrammeExtras = {},
  ): Promise<MadeProgramme> {
    const full = { id: 'acme', name: 'Acme', hosts: ['news.example.org'], k: 3, ...draft };
    const made = await this.app.programmes.create(full, extras);
    this.#made.set(full.id, made);
    return made;
  }

  /** A token of a reader, as their portal signs it. */
  async token(subject: string, claims: Record<string, unknown> = {}): Promise<string> {
    const id = String(claims['programme'] ?? 'acme');
    const made = this.#made.get(id) ?? (await this.app.programmes.get(id));
    const seconds = Math.floor(this.now / 1000);
    return new SignJWT({ name: `Person ${subject}`, programme: id, ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(subject)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + 3600)
      .sign(new TextEncoder().encode(made?.portalSecret));
  }

  /** Somebody who calls the API, from a browser of their own. */
  async as(subject: string, claims: Record<string, unknown> = {}): Promise<Caller> {
    return new Caller(this, await this.token(subject, claims));
  }

  /** Requests a link. */
  async hit(
    link: string,
    { headers = AGENTS.firefox, method = 'GET' }: { headers?: object; method?: string } = {},
  ): Promise<Hit> {
    return new Promise((resolve, reject) => {
      const sent = httpRequest(link, { method, headers: { ...headers } }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      });
      sent.on('error', reject);
      sent.end();
    });
  }
}

/** One reader with their token. */
export class Caller {
  readonly #service: TestService;
  readonly token: string;
  agent: string = AGENTS.chromium['user-agent'];

  constructor(service: TestService, token: string) {
    this.#service = service;
    this.token = token;
  }

  /** Asks the API. */
  async ask<T = never>(
    line: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const [method = 'GET', address = ''] = line.split(' ');
    const answer = await fetch(this.#service.url + address, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'user-agent': this.agent, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: (text === '' ? undefined : JSON.parse(text)) as T,
    };
  }

  /** Joins, with a name on the leaderboard unless said otherwise. */
  async join(leaderboard = true): Promise<this> {
    await this.ask('POST /v1/me/membership', { consents: { recording: true, leaderboard } });
    return this;
  }

  /** Publishes a content, as a lead. */
  async publish(url: string, draft: Record<string, unknown> = {}): Promise<Content> {
    const { body } = await this.ask<Content>('POST /v1/content', { url, title: url, ...draft });
    return body;
  }

  /** Mints a link as a client does. */
  async link(content: { number: number }, network = 'linkedin'): Promise<string> {
    const { body } = await this.ask<Session>('POST /v1/session', {});
    const key = keyFromText(body.key.value);
    if (!key) throw new Error('no key');
    const fields = {
      keyVersion: body.key.version,
      programme: body.programme.number,
      content: content.number,
      member: body.reader.member,
      network: networkNumber(network),
    };
    return `${body.programme.linkHost}/s/${mintCode(fields, key)}`;
  }
}
