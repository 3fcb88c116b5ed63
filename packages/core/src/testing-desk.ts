/**
 * The lead's desk of the service in memory: the programme, its objectives, figures, readiness and seasons.
 * @module
 */
import { indicatorsOf, objectiveProgress } from './rules/indicators.js';
import { mixOf } from './rules/mix.js';
import { DEFAULT_RULES } from './rules/points.js';
import { readiness } from './rules/readiness.js';
import { sealOf, seasonState } from './rules/seasons.js';
import { Indicator } from './schemas/indicator.js';
import type {
  Content,
  Objective,
  ObjectiveDraft,
  Programme,
  SealedSeason,
  SeasonDraft,
  SourceDraft,
} from './schemas/index.js';
import { json, problem } from './testing-answers.js';
import { sampleFigures } from './testing-samples.js';
import type { Handler } from './testing-together.js';

const NOW = new Date('2026-11-20T09:00:00.000Z');

/** What it needs of the rest of the service. */
export interface DeskPorts {
  contents(): Content[];
  empty(): boolean;
  lead(): boolean;
}

/** The desk in memory. */
export class MemoryDesk {
  readonly #ports: DeskPorts;
  readonly #objectives: Objective[] = [];
  readonly #seasons: SealedSeason[] = [
    {
      ...{
        id: 's1',
        name: 'Autumn',
        state: 'running',
        rules: rules(),
        seal: sealOf(DEFAULT_RULES),
      },
      startsAt: '2026-09-01T00:00:00.000Z',
      endsAt: '2026-12-31T23:00:00.000Z',
    },
  ];
  readonly #programme: Programme = {
    ...{ id: 'test', number: 1, name: 'Test', languages: ['en', 'fr'], timeZone: 'Europe/Paris' },
    ...{ linkHost: 'https://tandem.test', networks: ['linkedin', 'x'], k: 5 },
    disclosures: { en: 'I work at Test', fr: 'Je travaille chez Test' },
    ...{ benefits: {}, launch: {}, conversions: { on: false, days: 90 } },
  };

  readonly routes: readonly [RegExp, Handler][] = [
    [/^GET \/v1\/programme$/, () => this.#programme],
    [/^PATCH \/v1\/programme$/, this.#led(async (_, r) => this.#change(await r.json()))],
    [/^GET \/v1\/programme\/mix$/, () => this.#mix()],
    [/^GET \/v1\/indicators$/, this.#led((_, r) => this.#indicators(r))],
    [/^GET \/v1\/readiness$/, this.#led(() => ({ checks: this.#checks() }))],
    [/^GET \/v1\/objectives$/, () => ({ items: this.#ports.empty() ? [] : this.#objectives })],
    [/^POST \/v1\/objectives$/, this.#led(async (_, r) => this.#set(await r.json()))],
    [/^DELETE \/v1\/objectives\/([^/]+)$/, this.#led((at) => this.#drop(at[1]))],
    [/^POST \/v1\/content$/, this.#led(async (_, r) => this.#publish(await r.json()))],
    [/^DELETE \/v1\/content\/([^/]+)$/, this.#led((at) => this.#withdraw(at[1]))],
    [/^POST \/v1\/sources$/, this.#led(async (_, r) => this.#import(await r.json()))],
    [/^DELETE \/v1\/courses\/([^/]+)$/, this.#led(() => json(undefined, 204))],
    [/^GET \/v1\/seasons$/, () => ({ items: this.#ports.empty() ? [] : this.#seasons })],
    [/^POST \/v1\/seasons$/, this.#led(async (_, r) => this.#open(await r.json()))],
  ];

  constructor(ports: DeskPorts) {
    this.#ports = ports;
  }

  #led(handler: Handler): Handler {
    return (at, request) =>
      this.#ports.lead() ? handler(at, request) : problem(403, 'role_insufficient');
  }

  #change(change: object) {
    return Object.assign(this.#programme, change);
  }

  #mix() {
    const counts = { brand: 0, 'third-party': 0, member: 0 };
    if (!this.#ports.empty()) for (const { origin } of this.#ports.contents()) counts[origin] += 1;
    return mixOf(counts);
  }

  #indicators(request: Request) {
    const empty = this.#ports.empty();
    const all = indicatorsOf(empty ? {} : facts(this.#ports.contents()), this.#programme.k);
    return {
      period: new URL(request.url).searchParams.get('period') ?? 'month',
      ...{ since: '2026-11-01', until: '2026-11-20', k: this.#programme.k },
      figures: Object.fromEntries(Indicator.options.map((name) => [name, all[name]])),
      ...all,
    };
  }

  #checks() {
    return readiness({
      ...{ quotas: 0, remindersBeyondRhythm: 0, enrolledByOthers: 0, lockedCaptions: 0 },
      ...{ reviewSteps: 0, captionedContents: 3, oneCaptionContents: 0, impactShown: true },
      ...{ certificates: 1, recognition: true, benefitsNamed: false, leaders: 2 },
      ...{
        leadersSharing: 0,
        objectives: this.#objectives.map(() => ({ figure: 1, horizon: 'y' })),
      },
    });
  }

  #set(draft: ObjectiveDraft) {
    const { from = 0, oneYear, threeYears, ...fields } = draft;
    const horizon = (target: number | null | undefined, due: string) =>
      typeof target === 'number'
        ? { target, due, progress: objectiveProgress(3, { from, target }) }
        : undefined;
    const objective: Objective = {
      id: `o${this.#objectives.length + 1}`,
      ...fields,
      ...{ from, startsOn: '2026-11-20', value: { state: 'exact', value: 3 } },
      oneYear: horizon(oneYear, '2027-11-20'),
      threeYears: horizon(threeYears, '2029-11-20'),
    };
    this.#objectives.push(objective);
    return json(objective, 201);
  }

  #publish(draft: Partial<Content> & Pick<Content, 'title' | 'url'>) {
    const content: Content = {
      ...{
        id: `c${this.#ports.contents().length + 1}`,
        number: this.#ports.contents().length + 10,
      },
      ...{ kind: 'article', origin: 'brand', state: 'published', topics: [], captions: [] },
      ...{ publishedAt: NOW.toISOString(), applause: 0, applauded: false, shared: [] },
      ...draft,
    };
    this.#ports.contents().unshift(content);
    return json(content, 201);
  }

  #withdraw(id = '') {
    const content = this.#ports.contents().find((one) => one.id === id);
    if (!content) return problem(404, 'content_unknown');
    content.state = 'withdrawn';
    return json(undefined, 204);
  }

  #import({ url, origin = 'third-party' }: SourceDraft) {
    const report = { title: 'A magazine', entries: 3, added: 2, known: 1, skipped: [] };
    return json({ source: { id: 'f1', url, origin, title: report.title }, report }, 201);
  }

  #drop(id = '') {
    const index = this.#objectives.findIndex((one) => one.id === id);
    if (index < 0) return problem(404, 'objective_unknown');
    this.#objectives.splice(index, 1);
    return json(undefined, 204);
  }

  #open({ name, startsAt = NOW.toISOString(), endsAt }: SeasonDraft) {
    const times = { startsAt, endsAt };
    if (this.#seasons.some((one) => one.startsAt < endsAt && startsAt < one.endsAt))
      return problem(409, 'season_overlaps');
    const state = seasonState(times, NOW);
    const seal = sealOf(DEFAULT_RULES);
    const season = {
      id: `s${this.#seasons.length + 1}`,
      name,
      ...times,
      state,
      rules: rules(),
      seal,
    };
    this.#seasons.push(season);
    return json(season, 201);
  }
}

const rules = () => ({ ...DEFAULT_RULES, dailyShares: [...DEFAULT_RULES.dailyShares] });

const facts = (contents: readonly Content[]) => ({
  ...{ members: { employee: 40, alumni: 3 }, activeMembers: 20, membersAtStart: 30 },
  ...{ membersStayed: 24, figures: sampleFigures(), dailyVisitors: [2, 3], certificates: 4 },
  contents: contents.map(({ kind, origin }) => ({ kind, origin, count: 1 })),
  shares: [{ network: 'linkedin', week: '2026-W47', prepared: 12, declared: 9 }],
});
