/**
 * How far somebody got: what the service knows of a member, what the browser keeps for anybody else.
 * @module
 */
import type { ReactiveController } from 'lit';
import type { Course, Step, StepResult } from '@tandem-advocacy/core';
import type { ClientController } from '../../internal/client-controller.js';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';

/** What came of the step that is open. */
export interface Outcome {
  step: string;
  state: 'sending' | 'right' | 'wrong' | 'failed';
  feedback?: string | undefined;
}

/** Sends steps and knows which are done. */
export class Progress implements ReactiveController {
  /** What came of the last step that was sent. */
  outcome: Outcome | undefined;
  readonly #done = new Map<string, string[]>();
  readonly #certificates = new Map<string, NonNullable<Course['certificate']>>();
  readonly #seen = new Map<string, readonly string[]>();

  constructor(
    private readonly host: ElementHost,
    private readonly clients: ClientController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether the service keeps the reader's progress. */
  get recorded(): boolean {
    return this.clients.client?.session.current?.reader.joined === true;
  }

  /** The steps that are done, from wherever that is known. */
  done(course: Course): readonly string[] {
    const known = this.#done.get(course.id) ?? [];
    return course.steps
      .map(({ id }) => id)
      .filter((id) => known.includes(id) || course.done.includes(id));
  }

  /** The certificate of a course, if there is one. */
  certificate(course: Course): Course['certificate'] {
    return course.certificate ?? this.#certificates.get(course.id);
  }

  /** The step whose feedback somebody is reading. */
  waiting(course: Course): string | undefined {
    const { state, step } = this.outcome ?? {};
    return state === 'right' && course.steps.some(({ id }) => id === step) ? step : undefined;
  }

  /** The steps that are done now and were not when last asked. */
  take(course: Course): string[] {
    const done = this.done(course).filter((id) => id !== this.waiting(course));
    const before = this.#seen.get(course.id);
    if (!before) void this.#read(course);
    this.#seen.set(course.id, done);
    return before ? done.filter((id) => !before.includes(id)) : [];
  }

  /** Goes on after the feedback of a right answer. */
  readonly go = (): void => {
    this.outcome = undefined;
    this.host.requestUpdate();
  };

  /** Sends a step. A wrong answer teaches, and may be repeated. */
  async send(course: Course, step: Step, answer?: string[]): Promise<void> {
    const { client } = this.clients;
    if (!client || this.outcome?.state === 'sending') return;
    this.#tell({ step: step.id, state: 'sending' });
    try {
      const result = await client.courses.step(course.id, step.id, answer ? { answer } : {});
      await this.#settle(course, step, result);
    } catch (error) {
      this.#tell({ step: step.id, state: 'failed' });
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
  }

  async #settle(course: Course, step: Step, result: StepResult): Promise<void> {
    if (result.certificate) this.#certificates.set(course.id, result.certificate);
    if (result.passed) {
      const done = new Set([...this.done(course), ...result.done, step.id]);
      this.#done.set(course.id, [...done]);
      if (!result.recorded) await this.#keep(course, [...done]);
    }
    const quiet = result.passed && step.kind !== 'answer';
    const state = result.passed ? 'right' : 'wrong';
    this.#tell(quiet ? undefined : { step: step.id, state, feedback: result.feedback });
  }

  #tell(outcome: Outcome | undefined): void {
    this.outcome = outcome;
    this.host.requestUpdate();
  }

  async #read(course: Course): Promise<void> {
    const kept = await this.clients.client?.storage.read(`course/${course.id}`).catch(() => []);
    if (!Array.isArray(kept) || kept.length === 0 || this.recorded) return;
    this.#done.set(course.id, kept.map(String));
    this.#seen.set(course.id, this.done(course));
    this.host.requestUpdate();
  }

  async #keep(course: Course, done: string[]): Promise<void> {
    try {
      await this.clients.client?.storage.write(`course/${course.id}`, done);
    } catch (error) {
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
  }
}
