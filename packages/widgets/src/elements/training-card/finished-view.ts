/**
 * How a course looks when it is finished: pure functions, loaded where it is, or is about to be.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Course } from '@tandem-advocacy/core';
import { day } from '../../internal/intl.js';
import { finishedStyles } from './finished.styles.js';
import type { TrainingCardWords } from './training-card.strings.js';

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

/** Its look. */
export const styles = [finishedStyles];

/** What stands there when every step is done. */
export function view(shown: Finished): TemplateResult {
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
