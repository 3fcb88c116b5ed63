/**
 * What every kind of step is shown with, and the button that completes it.
 * @module
 */
import { html, type TemplateResult } from 'lit';
import type { Course, Step } from '@tandem-advocacy/core';
import type { Progress } from './progress.js';
import type { TrainingCardWords } from './training-card.strings.js';

/** What a step is shown with. */
export interface ShownStep<S extends Step = Step> {
  t: TrainingCardWords;
  course: Course;
  step: S;
  done: readonly string[];
  progress: Progress;
  disclosure: string;
  back: (() => void) | undefined;
}

/** The button that completes a step; `ready` may find that something is missing, and say so. */
export function sendButton(
  { course, step, progress, t }: ShownStep,
  label: string,
  ready: (event: Event) => boolean = () => true,
): TemplateResult {
  const sending = progress.outcome?.state === 'sending';
  return html`<div class="actions">
    <button
      class="button primary"
      aria-disabled=${sending ? 'true' : 'false'}
      @click=${(event: Event) => ready(event) && void progress.send(course, step)}
    >
      ${sending ? t.busy : label}
    </button>
  </div>`;
}
