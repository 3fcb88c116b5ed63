/**
 * What people do together in the service in memory: kudos.
 * @module
 */
import type { Kudos, KudosDraft, LiveEvent, Member } from './schemas/index.js';
import { json, problem } from './testing-answers.js';
import { sampleKudos, sampleScores } from './testing-samples.js';

const TODAY = '2026-11-20';

/** What it needs of the rest of the service. */
export interface TogetherPorts {
  member(): Member | undefined;
  empty(): boolean;
  emit(event: LiveEvent): void;
}

/** Answers a request whose line fits. */
export type Handler = (at: RegExpExecArray, request: Request) => unknown;

/** Thanks in memory. */
export class MemoryTogether {
  readonly #ports: TogetherPorts;
  readonly #thanked = new Set<string>();
  readonly #kudos: Kudos[] = sampleKudos();

  readonly routes: readonly [RegExp, Handler][] = [
    [/^GET \/v1\/kudos$/, () => this.#received()],
    [/^POST \/v1\/kudos$/, (_, request) => this.#thank(request)],
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
}
