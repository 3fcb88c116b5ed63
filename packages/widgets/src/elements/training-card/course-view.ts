/**
 * How a course looks around its step, and when it is finished: pure functions.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Course, Step } from '@tandem-advocacy/core';
import { day } from '../../internal/intl.js';
import type { TrainingCardWords } from './training-card.strings.js';

/** The card of a course. */
export function courseView(shown: {
  t: TrainingCardWords;
  course: Course;
  step: Step | undefined;
  done: readonly string[];
  inside: TemplateResult;
}): TemplateResult {
  const { t, course, step, done, inside } = shown;
  const left = course.steps
    .filter(({ id }) => !done.includes(id))
    .reduce((sum, { seconds }) => sum + seconds, 0);
  return html`<section class="card" part="card" aria-labelledby="title">
    <header class="head">
      <p class="muted small">
        ${t.course} ·
        ${t.progress(done.length, course.steps.length)}${
          left > 0 ? html` · ${t.minutes(Math.max(1, Math.round(left / 60)))}` : nothing
        }
      </p>
      <h2 class="title" id="title" tabindex="-1" lang=${course.language}>${course.title}</h2>
      <div
        class="track"
        role="progressbar"
        aria-label=${t.progress(done.length, course.steps.length)}
        aria-valuemin="0"
        aria-valuemax=${course.steps.length}
        aria-valuenow=${done.length}
      >
        ${course.steps.map(
          ({ id }) =>
            html`<span
              class="mark ${done.includes(id) ? 'done' : ''} ${id === step?.id ? 'now' : ''}"
            ></span>`,
        )}
      </div>
    </header>
    ${inside}
  </section>`;
}

/** What a finished course is shown with. */
export interface Finished {
  t: TrainingCardWords;
  language: string;
  course: Course;
  certificate: Course['certificate'];
  /** Where the certificate can be read. */
  address: string | undefined;
  next: (() => void) | undefined;
  review: () => void;
  /** Takes the certificate along. */
  save: (how: 'picture' | 'file') => void;
  /** Whether that did not work. */
  failed: boolean;
}

/** What stands there when every step is done. */
export function finishedView(shown: Finished): TemplateResult {
  const { t, language, course, certificate, address, failed } = shown;
  return html`<div class="step" part="step">
    <div class="certificate">
      <svg class="seal" viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="20" r="14" />
        <path d="M16 31l-4 13 12-6 12 6-4-13" />
        <path class="tick" d="M17.5 20.5l4.5 4.5 8.5-9" />
      </svg>
      <div>
        <h3 class="step-title" id="step" tabindex="-1">
          ${certificate ? t.certificateTitle : t.done}
        </h3>
        <p>
          ${
            certificate
              ? t.certificateText(course.title, day(language, certificate.earnedAt))
              : t.finishedText
          }
        </p>
        ${certificate ? html`<p class="muted">${t.certificateWell}</p>` : nothing}
        ${certificate && address ? pageLink(address, t) : nothing}
      </div>
    </div>
    <p class="not-sent small" role="status">${failed ? t.notSaved : nothing}</p>
    ${finishedActs(shown)}
  </div>`;
}

const finishedActs = ({ t, certificate, next, review, save }: Finished): TemplateResult =>
  html`<div class="actions">
    ${next ? html`<button class="button primary" @click=${next}>${t.another}</button>` : nothing}
    ${
      certificate
        ? html`<button class="button" part="picture" @click=${() => save('picture')}>
              ${t.asPicture}
            </button>
            <button class="button" part="file" @click=${() => save('file')}>${t.asFile}</button>`
        : nothing
    }
    <button class="button quiet" @click=${review}>${t.review}</button>
  </div>`;

const pageLink = (address: string, t: TrainingCardWords): TemplateResult =>
  html`<p>
    <a class="text-link" href=${address} target="_blank" rel="noopener"
      >${t.certificateOpen}<span class="hidden">, ${t.newTab}</span></a
    >
  </p>`;
