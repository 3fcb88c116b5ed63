/**
 * `<tandem-training-card>`: a course in steps of about a minute, its progress, its certificate.
 * @module
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Course, CourseList, Step } from '@tandem-advocacy/core';
import { certificateAddress } from '../../internal/certificate.js';
import { ClientController } from '../../internal/client-controller.js';
import { LateView } from '../../internal/late-view.js';
import { LiveController } from '../../internal/live-controller.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { ResourceTask } from '../../internal/resource-task.js';
import { StateView } from '../../internal/states.js';
import { TandemElement, type ElementState } from '../../internal/tandem-element.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { courseView } from './course-view.js';
import type { Finished, view as finished } from './finished-view.js';
import { Keepsake } from './keepsake.js';
import type { view } from './late.js';
import { Progress } from './progress.js';
import { trainingCardWords, type TrainingCardWords } from './training-card.strings.js';
import { trainingCardStyles } from './training-card.styles.js';
import { CertificateEarnedEvent, StepCompletedEvent } from './training-events.js';

export { CertificateEarnedEvent, StepCompletedEvent } from './training-events.js';

/**
 * A step of a minute, its progress, its certificate.
 *
 * @customElement tandem-training-card
 * @csspart base - The block everything stands in.
 * @csspart card - The card.
 * @csspart step - The step that is open.
 * @csspart picture - The button that keeps the certificate as a picture.
 * @csspart file - The button that keeps the certificate as a file.
 * @csspart state - What stands there when there is nothing to show.
 * @cssstate initial - The page may still name a service.
 * @cssstate loading - The course is on its way.
 * @cssstate empty - There is no course yet.
 * @cssstate ready - A step is shown.
 * @cssstate not-joined - A step is shown to somebody who has not joined: progress stays in their browser.
 * @cssstate offline - The service did not answer; what was known stays.
 * @cssstate error - The service refused; what was known stays.
 * @cssstate not-configured - The page names no service.
 * @cssproperty [--tandem-training-card-done=light-dark(#1a6e46, #7bd6a6)] - Colour of what is done.
 * @fires {StepCompletedEvent} tandem-step-completed - Somebody completed a step.
 * @fires {CertificateEarnedEvent} tandem-certificate-earned - Somebody completed a course.
 * @fires {TandemErrorEvent} tandem-error - Something failed; it neither bubbles nor crosses a shadow root.
 * @example
 * <tandem-training-card course-id="first-share"></tandem-training-card>
 */
export class TandemTrainingCard extends TandemElement {
  /** The style sheets of its shadow root. */
  static override styles = [tokens, host, controls, trainingCardStyles];

  /** The course; the next one that suits the reader where absent. */
  @property({ attribute: 'course-id' }) courseId: string | undefined;
  /** The courses themselves, for whoever has them already: then nothing is asked. */
  @property({ attribute: false }) courses: CourseList | undefined;

  /** The course and step that somebody opened by hand. */
  @state() private opened: { course?: string | undefined; step?: string | undefined } = {};

  readonly #clients = new ClientController(this);
  readonly #words = new LocalizeController<TrainingCardWords>(
    this,
    'training-card',
    trainingCardWords,
  );
  readonly #states = new StateView(this);
  readonly #late = new LateView<typeof view>(this, () => import('./late.js'));
  readonly #end = new LateView<typeof finished>(this, () => import('./finished-view.js'));
  readonly #task: ResourceTask<CourseList> = new ResourceTask<CourseList>(this, this.#clients, {
    ask: ({ courses, session }, signal) =>
      this.#live.track(
        Promise.all([
          courses.list({ language: this.#words.language, signal }),
          session.want(),
          this.#late.load(),
        ]).then(async ([list]) => (await this.#ahead(this.#course(list)), list)),
      ),
    args: () => [this.#words.language],
    given: () => this.courses,
    empty: ({ items }) => items.length === 0,
  });
  readonly #live: LiveController = new LiveController(this, this.#clients, {
    facts: ['course', 'share', 'member'],
    refresh: this.#task.retry,
    when: () => !this.courses,
  });
  readonly #progress = new Progress(this, this.#clients);
  readonly #keepsake = new Keepsake(this);
  #shown: string | undefined;
  #inside = false;

  protected override get currentState(): ElementState {
    const { state, value } = this.#task;
    if (state !== 'ready' || !value) return state;
    if (!this.#late.view) return this.#late.error === undefined ? 'loading' : 'error';
    return this.#clients.client && !this.#progress.recorded ? 'not-joined' : 'ready';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const course = this.#course();
    this.#inside = this.shadowRoot?.activeElement !== null;
    if (!course) return;
    for (const step of this.#progress.take(course)) this.#completed(course, step);
    void this.#ahead(course);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const course = this.#course();
    const shown = course && `${course.id}/${this.#step(course)?.id ?? ''}`;
    // Whoever just finished a step stands where the next one begins; nobody else is moved.
    if (this.#shown !== undefined && shown !== this.#shown && this.#inside)
      this.renderRoot.querySelector<HTMLElement>('#step')?.focus();
    this.#shown = shown;
  }

  /** Given what to show, it is complete once what draws it is here. */
  protected override async getUpdateComplete(): Promise<boolean> {
    if (this.courses) await Promise.all([this.#late.load(), this.#ahead(this.#course())]);
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { language, dir, t } = this.#words;
    const course = this.#course();
    const { error = this.#late.error, retry, state } = this.#task;
    const late = course && this.#late.shown;
    return html`<div class="base" part="base" lang=${language} dir=${dir}>
      ${
        course && late
          ? this.#card(course, late)
          : this.#states.render(course ? this.currentState : state, {
              error,
              retry: course ? this.#late.load : retry,
              lines: 5,
              empty: { title: t.emptyTitle, text: t.emptyText },
            })
      }
    </div>`;
  }

  #card(course: Course, late: typeof view): TemplateResult {
    const { t } = this.#words;
    const step = this.#step(course);
    const done = this.#progress.done(course);
    const inside = step
      ? late.stepView({
          t,
          course,
          step,
          done,
          progress: this.#progress,
          disclosure: this.#disclosure(),
          back: this.#before(course, step),
        })
      : (this.#end.view?.(this.#finished(course)) ?? this.#awaited());
    const note = this.#clients.client && !this.#progress.recorded ? t.notRecorded : '';
    return html`${courseView({ t, course, step, done, inside })}
    ${this.#states.stale(this.#task.error, this.#task.retry)}
    ${note ? html`<p class="muted small note">${note}</p>` : nothing}`;
  }

  /** Loads what stands at the end: where a course is done, or while somebody is at its last step. */
  async #ahead(course: Course | undefined): Promise<void> {
    const left = course && course.steps.length - this.#progress.done(course).length;
    if (this.#end.error === undefined && (left === 0 || (left === 1 && this.#inside)))
      await this.#end.load();
  }

  #awaited(): TemplateResult {
    const { error, load: retry } = this.#end;
    return html`${this.#states.render(error === undefined ? 'loading' : 'error', { error, retry })}`;
  }

  #finished(course: Course): Finished {
    const { t, language } = this.#words;
    const { client } = this.#clients;
    const certificate = this.#progress.certificate(course);
    const address = certificateAddress(client, certificate?.id ?? '');
    const shown = { t, language, course, address };
    return {
      ...{ ...shown, certificate },
      next: this.#other(course),
      review: () => (this.opened = { course: course.id, step: course.steps[0]?.id }),
      save: (how) =>
        certificate && void this.#keepsake.save({ ...shown, certificate, client }, how),
      failed: this.#keepsake.failed,
    };
  }

  #course(list = this.#task.value): Course | undefined {
    const { items = [], next } = list ?? {};
    const wanted = this.opened.course ?? this.courseId ?? this.#shown?.split('/')[0] ?? next;
    return items.find(({ id }) => id === wanted) ?? items.find(({ id }) => id === next) ?? items[0];
  }

  #step(course: Course): Step | undefined {
    const done = this.#progress.done(course);
    const opened = this.opened.course === course.id ? this.opened.step : undefined;
    const waiting = this.#progress.waiting(course);
    return (
      course.steps.find(({ id }) => id === opened) ??
      course.steps.find(({ id }) => id === waiting) ??
      course.steps.find(({ id }) => !done.includes(id))
    );
  }

  #before(course: Course, step: Step): (() => void) | undefined {
    const before = course.steps[course.steps.indexOf(step) - 1];
    return before && (() => (this.opened = { course: course.id, step: before.id }));
  }

  #other(course: Course): (() => void) | undefined {
    const other = this.#task.value?.items.find(
      (one) => one.id !== course.id && this.#progress.done(one).length < one.steps.length,
    );
    return other && (() => (this.opened = { course: other.id }));
  }

  #completed(course: Course, step: string): void {
    this.opened = { course: course.id, step: this.#after(course, step) };
    const certificate = this.#progress.certificate(course);
    const finished = this.#progress.done(course).length === course.steps.length;
    // What a person did leaves once the page shows it.
    void this.updateComplete.then(() => {
      this.dispatchEvent(new StepCompletedEvent(course.id, step));
      if (finished && certificate)
        this.dispatchEvent(new CertificateEarnedEvent(course.id, certificate.id));
    });
  }

  /** Somebody who goes through a finished course again reads on; otherwise what is not done comes next. */
  #after(course: Course, step: string): string | undefined {
    if (this.opened.step !== step) return undefined;
    return course.steps[course.steps.findIndex(({ id }) => id === step) + 1]?.id;
  }

  #disclosure(): string {
    const texts = this.#clients.client?.session.current?.programme.disclosures ?? {};
    return texts[this.#words.language] ?? '';
  }
}
