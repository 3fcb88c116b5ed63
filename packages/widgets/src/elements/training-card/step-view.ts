/**
 * How a step looks, by its kind: pure functions of the step and what came of it.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Step } from '@tandem-advocacy/core';
import { answerView } from './answer-view.js';
import { sendButton, type ShownStep } from './shown-step.js';
import { tryView } from './try-view.js';

/** The step that is open. */
export function stepView(shown: ShownStep): TemplateResult {
  const { t, course, step, progress, back } = shown;
  const at = course.steps.indexOf(step) + 1;
  const failed = progress.outcome?.step === step.id && progress.outcome.state === 'failed';
  return html`<div class="step" part="step" lang=${course.language}>
    <p class="muted small count">${t.stepOf(at, course.steps.length)}</p>
    <h3 class="step-title" id="step" tabindex="-1">${step.title}</h3>
    ${keyed(`${course.id}/${step.id}`, bodyOf(shown))}
    <p class="not-sent small" role="status">${failed ? t.failed : nothing}</p>
    ${back ? html`<button class="button quiet back" @click=${back}>${t.back}</button>` : nothing}
  </div>`;
}

function bodyOf(shown: ShownStep): TemplateResult {
  const { step } = shown;
  switch (step.kind) {
    case 'read':
      return html`${paragraphs(step.body)} ${sendButton(shown, shown.t.read)}`;
    case 'watch':
      return watchView({ ...shown, step });
    case 'try':
      return html`${paragraphs(step.body)} ${tryView({ ...shown, step })}`;
    case 'answer':
      return answerView({ ...shown, step });
    case 'do':
      return html`${paragraphs(step.body)}
        <p class="to-do">
          ${shown.done.includes(step.id) ? shown.t.done : shown.t.toDo[step.fact]}
        </p>`;
  }
}

function watchView(shown: ShownStep<Extract<Step, { kind: 'watch' }>>): TemplateResult {
  const { step, t } = shown;
  return html`${paragraphs(step.body)}
    <p>
      <a class="text-link" href=${webAddress(step.url)} target="_blank" rel="noopener"
        >${t.watch}<span class="hidden">, ${t.newTab}</span></a
      >
    </p>
    ${sendButton(shown, t.watched)}`;
}

/** A course is somebody's data: only a web address becomes a link. */
const webAddress = (url: string) => (/^https?:\/\//i.test(url) ? url : nothing);

const paragraphs = (body: string): TemplateResult =>
  html`${body
    .split(/\n\s*\n/)
    .filter((text) => text.trim())
    .map((text) => html`<p class="text">${text}</p>`)}`;
