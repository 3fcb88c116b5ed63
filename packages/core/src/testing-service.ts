/**
 * A service in memory, spoken to by `fetch`: the same answers, the same rules, nothing outside.
 * @module
 */
import { advance } from './rules/evidence.js';
import { DEFAULT_RULES, pointsFor } from './rules/points.js';
import type { Evidence, LiveEvent, Member, Role, Share } from './schemas/index.js';
import { json, problem, untilAborted } from './testing-answers.js';
import { contentPage, sampleContents } from './testing-contents.js';
import { MemoryDesk } from './testing-desk.js';
import { MemoryGuests } from './testing-guests.js';
import { memoryImpact, MemoryTraining } from './testing-nouns.js';
import { memorySession } from './testing-session.js';
import { sampleFigures, sampleLooks } from './testing-samples.js';
import { memoryStandings } from './testing-standings.js';
import { MemoryStreams } from './testing-streams.js';
import { MemoryTogether, type Handler } from './testing-together.js';

/** How the service behaves. */
export type Scenario = 'ready' | 'loading' | 'empty' | 'error' | 'not-joined' | 'offline';

/** What a test may do to the service, and see of it. */
export interface TestService {
  scenario: Scenario;
  /** What the portal says the reader does; a member unless a test says otherwise. */
  role: Role;
  /** How colleagues said it lately, as fingerprints; none unless a test says otherwise. */
  voices: string[];
  /** Every request so far, as `METHOD /path`. */
  readonly requests: string[];
  readonly shares: Map<string, Share>;
  /** Sends a fact to whoever listens. */
  emit(event: LiveEvent): void;
  fetch: typeof fetch;
}

const queryOf = ({ url }: Request) => new URL(url).searchParams;
const NOW = '2026-11-20T09:00:00.000Z';

/** Starts a service in memory. */
export function testService(scenario: Scenario = 'ready'): TestService {
  return new MemoryService(scenario);
}

class MemoryService implements TestService {
  scenario: Scenario;
  role: Role = 'member';
  voices: string[] = [];
  readonly requests: string[] = [];
  readonly shares = new Map<string, Share>();
  readonly #contents = sampleContents();
  readonly #training = new MemoryTraining((courseId) => this.emit({ type: 'course', courseId }));
  readonly #together = new MemoryTogether({
    member: () => this.#member,
    empty: () => this.scenario === 'empty',
    emit: (event) => this.emit(event),
  });
  readonly #desk = new MemoryDesk({
    contents: () => this.#contents,
    empty: () => this.scenario === 'empty',
    lead: () => this.role === 'lead',
  });
  readonly #guests = new MemoryGuests({
    empty: () => this.scenario === 'empty',
    lead: () => this.role === 'lead',
  });
  readonly #streams = new MemoryStreams();
  #member: Member | undefined;
  #points = 45;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    if (scenario !== 'not-joined') this.#join({ recording: true, leaderboard: true });
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const line = `${request.method} ${new URL(request.url).pathname}`;
    this.requests.push(line);
    if (this.scenario === 'offline') throw new TypeError('Failed to fetch');
    if (this.scenario === 'loading') return untilAborted(request.signal);
    if (this.scenario === 'error') return problem(500, 'internal');
    for (const [pattern, handler] of [
      ...this.#routes,
      ...this.#together.routes,
      ...this.#desk.routes,
      ...this.#guests.routes,
    ]) {
      const at = pattern.exec(line);
      if (!at) continue;
      const answer = await handler(at, request);
      return answer instanceof Response ? answer : json(answer);
    }
    return problem(404, 'route_unknown');
  };

  readonly emit = (event: LiveEvent): void => this.#streams.emit(event);

  readonly #routes: [RegExp, Handler][] = [
    [/^POST \/v1\/session$/, (_, request) => memorySession(request, this.#read())],
    [/^GET \/v1\/me$/, (_, request) => this.#me(request)],
    [/^POST \/v1\/me\/membership$/, (_, request) => this.#choose(request)],
    [
      /^DELETE \/v1\/me(\/membership)?$/,
      (at, request) => this.#leave(request, at[1] !== undefined),
    ],
    [/^GET \/v1\/me\/impact$/, () => memoryImpact(this.#counted(), this.#points, this.#contents)],
    [
      /^GET \/v1\/me\/export$/,
      (_, request) => ({ me: this.#me(request), shares: [...this.shares.values()] }),
    ],
    [/^GET \/v1\/me\/looks$/, () => this.#looks()],
    [/^GET \/v1\/content$/, (_, request) => this.#list(request)],
    [/^GET \/v1\/content\/([^/]+)\/voices$/, () => ({ items: this.voices, k: 5 })],
    [/^GET \/v1\/content\/([^/]+)\/figures$/, (at) => this.#figures(at[1])],
    [/^GET \/v1\/content\/([^/]+)$/, (at) => this.#find(at[1]) ?? problem(404, 'content_unknown')],
    [/^(PUT|DELETE) \/v1\/applause\/([^/]+)$/, (at) => this.#applaud(at[2], at[1] === 'PUT')],
    [/^GET \/v1\/shares$/, () => ({ items: [...this.shares.values()] })],
    [/^POST \/v1\/shares$/, (_, request) => this.#share(request)],
    [/^PATCH \/v1\/shares\/([^/]+)$/, (at, request) => this.#advance(at[1], request)],
    [/^GET \/v1\/standings$/, (_, request) => memoryStandings(queryOf(request), this.#ranked())],
    [/^GET \/v1\/courses$/, () => this.#training.list(this.scenario === 'empty')],
    [/^GET \/v1\/courses\/([^/]+)$/, () => this.#training.course],
    [/^POST \/v1\/courses\/[^/]+\/steps\/([^/]+)$/, (at, request) => this.#step(at[1], request)],
    [/^GET \/v1\/events$/, (_, request) => this.#streams.open(request)],
  ];

  #join(consents: Member['consents']): void {
    this.#member = {
      number: 42,
      status: 'active',
      circle: 'employee',
      team: 'Design',
      joinedAt: NOW,
      ...this.#member,
      consents,
    };
  }

  #me(request: Request) {
    return {
      name: this.#guests.nameOf(request) ?? 'Camille Exemple',
      role: this.role,
      programme: { id: 'test', name: 'Test' },
      member: this.#member ?? null,
    };
  }

  #looks() {
    if (!this.#member) return problem(409, 'not_joined');
    return { items: this.scenario === 'empty' ? [] : sampleLooks() };
  }

  async #choose(request: Request) {
    const { consents, status } = (await request.json()) as Pick<Member, 'consents' | 'status'>;
    const joins = !this.#member;
    this.#join(consents);
    if (status && this.#member) this.#member.status = status;
    if (joins) this.emit({ type: 'member', joined: true });
    return this.#me(request);
  }

  #leave(request: Request, answers: boolean) {
    this.#member = undefined;
    this.shares.clear();
    this.emit({ type: 'member', joined: false });
    return answers ? this.#me(request) : json(undefined, 204);
  }

  /** What a session needs to know. */
  #read() {
    const number = this.#member?.status === 'active' ? this.#member.number : 0;
    return { number, role: this.role, contents: this.#contents, events: this.#streams.last };
  }

  /** What standings need to know. */
  #ranked() {
    return { member: this.#member, points: this.#points, empty: this.scenario === 'empty' };
  }

  #list(request: Request) {
    return contentPage(this.scenario === 'empty' ? [] : this.#contents, queryOf(request));
  }

  #find(id = '') {
    return this.#contents.find((content) => content.id === id);
  }

  #figures(id = '') {
    return this.#find(id)
      ? { contentId: id, figures: sampleFigures(), conversions: [] }
      : problem(404, 'content_unknown');
  }

  #applaud(id = '', on: boolean) {
    const content = this.#find(id);
    if (!content) return problem(404, 'content_unknown');
    if (content.applauded !== on) content.applause += on ? 1 : -1;
    content.applauded = on;
    return content;
  }

  async #share(request: Request) {
    if (!this.#member) return problem(409, 'not_joined');
    const draft = (await request.json()) as Share;
    const known = this.shares.get(draft.id);
    if (known) return known;
    const { id, contentId, network, state, caption = 'none' } = draft;
    const share: Share = { id, contentId, network, state, caption, preparedAt: NOW };
    this.shares.set(id, share);
    this.#shared(share, 'prepared');
    return json(share, 201);
  }

  async #advance(id = '', request: Request) {
    const share = this.shares.get(id);
    if (!share) return problem(404, 'share_unknown');
    const before = share.state;
    share.state = advance(before, ((await request.json()) as { state: Evidence }).state);
    this.#shared(share, before);
    return share;
  }

  #shared(share: Share, before: Evidence): void {
    this.emit({ type: 'share', share });
    this.#find(share.contentId)?.shared.push(share.network);
    if (before === 'declared' || share.state !== 'declared') return;
    share.declaredAt = NOW;
    this.#points += pointsFor({ kind: 'declared', nthOfDay: 1, nthOfContent: 1 }, DEFAULT_RULES);
    this.#training.done('share');
    this.emit({ type: 'standing' });
  }

  async #step(id = '', request: Request) {
    const { answer } = (await request.json()) as { answer?: string[] };
    return this.#training.step(id, answer, this.#member !== undefined);
  }

  #counted(): Share[] | undefined {
    return this.scenario === 'empty' || !this.#member ? undefined : [...this.shares.values()];
  }
}
