/**
 * For somebody who just left: what that means, and the way back; it comes with the act.
 * @module
 */
import { html, type TemplateResult } from 'lit';
import type { DoingWords } from './doing.strings.js';
import { actButton, type Desk } from './views.js';

/** Draws it, in its words. */
export const farewell = (desk: Desk, t: DoingWords): TemplateResult =>
  html`<div class="farewell">
    <h2 class="title" id="title">${t.leftTitle}</h2>
    <p>${t.leftText}</p>
    <div class="go">
      ${actButton(desk, 'join', { label: t.again })}
      <p class="muted small">${t.undoText}</p>
    </div>
  </div>`;
