/**
 * How a course looks around its step: a pure function.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Course, Step } from '@tandem-advocacy/core';
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
