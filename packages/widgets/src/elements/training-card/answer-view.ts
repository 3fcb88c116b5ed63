/**
 * A question: one choice, several, or an order; the answer teaches and may be repeated.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '@tandem-advocacy/core';
import type { ShownStep } from './shown-step.js';

type Question = Extract<Step, { kind: 'answer' }>;

/** A question with its choices, and what came of the last answer. */
export function answerView(shown: ShownStep<Question>): TemplateResult {
  const { step, course, progress, t } = shown;
  const outcome = progress.outcome?.step === step.id ? progress.outcome : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const answer = new FormData(event.currentTarget as HTMLFormElement).getAll('choice');
    if (answer.length > 0) void progress.send(course, step, answer.map(String));
  };
  return html`<form class="question" @submit=${submit}>
    <fieldset ?disabled=${outcome?.state === 'right'}>
      <legend>${step.question} <span class="muted small">${t[step.form]}</span></legend>
      ${step.form === 'order' ? orderView(shown) : choicesView(step)}
    </fieldset>
    <div role="status" class="feedback ${outcome?.state ?? ''}">
      ${
        outcome?.state === 'right' || outcome?.state === 'wrong'
          ? html`<p>
              <b>${outcome.state === 'right' ? t.right : t.wrong}</b> ${outcome.feedback ?? nothing}
              ${outcome.state === 'wrong' ? t.again : nothing}
            </p>`
          : nothing
      }
    </div>
    <div class="actions">
      ${
        outcome?.state === 'right'
          ? html`<button type="button" class="button primary" @click=${progress.go}>
              ${t.next}
            </button>`
          : html`<button
              class="button primary"
              aria-disabled=${outcome?.state === 'sending' ? 'true' : 'false'}
            >
              ${outcome?.state === 'sending' ? t.busy : t.answer}
            </button>`
      }
    </div>
  </form>`;
}

const choicesView = ({ form, choices }: Question): TemplateResult =>
  html`${choices.map(
    ({ id, text }) =>
      html`<label class="choice">
        <input
          type=${form === 'single' ? 'radio' : 'checkbox'}
          name="choice"
          value=${id}
          ?required=${form === 'single'}
        />
        <span>${text}</span>
      </label>`,
  )}`;

function orderView({ step, t }: ShownStep<Question>): TemplateResult {
  const move = (by: -1 | 1) => (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    const item = button.closest('li') as HTMLElement;
    if (by < 0) item.previousElementSibling?.before(item);
    else item.nextElementSibling?.after(item);
    button.focus();
  };
  return html`<ol class="order">
    ${step.choices.map(
      ({ id, text }) =>
        html`<li class="choice">
          <input type="hidden" name="choice" value=${id} />
          <span>${text}</span>
          <button type="button" class="button quiet" aria-label=${t.up(text)} @click=${move(-1)}>
            <span aria-hidden="true">↑</span>
          </button>
          <button type="button" class="button quiet" aria-label=${t.down(text)} @click=${move(1)}>
            <span aria-hidden="true">↓</span>
          </button>
        </li>`,
    )}
  </ol>`;
}
