/**
 * What people do together in the service in memory: kudos, a pulse, the plan and missions.
 * @module
 */
import { pulseResults } from './rules/pulses.js';
import type { Kudos, KudosDraft, LiveEvent, Member, Mission, Pulse } from './schemas/index.js';
import { json, problem } from './testing-answers.js';
import { sampleClaims, sampleMissions } from './testing-missions.js';
import { memoryPlan } from './testing-plan.js';
import { sampleKudos, samplePulse, samplePulseCounts } from './testing-samples.js';
import { sampleScores } from './testing-standings.js';

const TODAY = '2026-11-20';

/** What it needs of the rest of the service. */
export interface TogetherPorts {
  member(): Member | undefined;
  empty(): boolean;
  emit(event: LiveEvent): void;
}

/** Answers a request whose line fits. */
export type Handler = (at: RegExpExecArray, request: Request) => unknown;

/** Thanks, a question, the plan and missions in memory. */
export class MemoryTogether {
  readonly #ports: TogetherPorts;
  readonly #thanked = new Set<string>();
  readonly #kudos: Kudos[] = sampleKudos();
  readonly #counts = samplePulseCounts();
  readonly #pulse: Pulse = samplePulse();
  readonly #missions: Mission[] = sampleMissions();
  #claims = sampleClaims();

  readonly routes: readonly [RegExp, Handler][] = [
    [/^GET \/v1\/kudos$/, () => this.#received()],
    [/^POST \/v1\/kudos$/, (_, request) => this.#thank(request)],
    [/^GET \/v1\/missions$/, () => this.#offered()],
    [/^PUT \/v1\/missions\/([^/]+)\/mine$/, (at, request) => this.#tell(at[1], request)],
    [/^DELETE \/v1\/missions\/([^/]+)\/mine$/, (at) => this.#tell(at[1])],
    [/^PUT \/v1\/missions\/([^/]+)\/claims\/([^/]+)$/, (at) => this.#confirm(at[1], at[2])],
    [/^GET \/v1\/plan$/, (_, request) => this.#plan(request)],
    [/^GET \/v1\/pulses$/, () => this.#pulses()],
    [/^GET \/v1\/pulses\/([^/]+)$/, (at) => this.#pulseAt(at[1])],
    [/^PUT \/v1\/pulses\/([^/]+)\/answer$/, (at, request) => this.#answer(at[1], request)],
  ];

  constructor(ports: TogetherPorts) {
    this.#ports = ports;
  }

  #received() {
    if (!this.#ports.member()) return problem(409, 'not_joined');
    return { items: this.#ports.empty() ? [] : this.#kudos, thanked: [...this.#thanked] };
  }

  async #thank(request: Request) {
    const { to } = (await request.json()) as KudosDraft;
    if (!this.#ports.member()) return problem(409, 'not_joined');
    if (to === 'me') return problem(409, 'kudos_own');
    if (!sampleScores().some(({ key }) => key === to)) return problem(404, 'person_unknown');
    const first = !this.#thanked.has(to);
    this.#thanked.add(to);
    return json({ to, day: TODAY }, first ? 201 : 200);
  }

  #offered() {
    return this.#ports.empty()
      ? { items: [] }
      : { items: this.#missions, claims: this.#ports.member() ? this.#claims : [] };
  }

  async #tell(id: string | undefined, request?: Request) {
    if (!this.#ports.member()) return problem(409, 'not_joined');
    const mission = this.#missions.find((one) => one.id === id);
    if (!mission) return problem(404, 'mission_unknown');
    delete mission.mine;
    if (request) mission.mine = ((await request.json()) as { state: 'taken' | 'done' }).state;
    this.#ports.emit({ type: 'mission' });
    return mission;
  }

  #confirm(id = '', key = '') {
    const waiting = this.#claims.filter((one) => one.missionId !== id || one.key !== key);
    if (waiting.length === this.#claims.length) return problem(404, 'claim_unknown');
    this.#claims = waiting;
    return json(undefined, 204);
  }

  #plan({ url }: Request) {
    return memoryPlan(new URL(url).searchParams, this.#ports.empty());
  }

  #pulses() {
    if (this.#ports.empty()) return { items: [] };
    return { items: [this.#shownPulse()], current: this.#pulse.id };
  }

  #pulseAt(id = '') {
    return id === this.#pulse.id && !this.#ports.empty()
      ? this.#shownPulse()
      : problem(404, 'pulse_unknown');
  }

  async #answer(id: string | undefined, request: Request) {
    if (id !== this.#pulse.id) return problem(404, 'pulse_unknown');
    const { choice } = (await request.json()) as { choice: string };
    const count = this.#counts.find((one) => one.choice === choice);
    if (!count) return problem(400, 'input_invalid');
    if (!this.#pulse.answered) count.answers++;
    this.#pulse.answered = true;
    return this.#shownPulse();
  }

  #shownPulse(): Pulse {
    const results = pulseResults(this.#counts, { k: this.#pulse.k, scale: true });
    return { ...this.#pulse, ...(results && { results }) };
  }
}
