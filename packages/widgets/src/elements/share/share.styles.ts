/**
 * The look of `<tandem-share>` before anybody touched it.
 * @module
 */
import { css } from '../../styles/first-paint.js';
import { icons } from './icons.js';

/** Bar, button and the one sentence that may stand in their place. */
export const shareStyles =
  icons +
  css`
    :host([variant='button']) {
      display: inline-block;
    }
    .links:not([hidden]) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(var(--_target), 12.5%), 1fr));
      max-inline-size: calc(8 * var(--_target));
    }
    .link,
    .share {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      block-size: var(--_target);
      color: var(--_muted);
      border-radius: var(--_round);
      cursor: pointer;
      transition: var(--_fast);
    }
    .share {
      margin: 0;
      padding: 0 1.125em;
      border: 1px solid var(--_line);
      font: inherit;
      font-weight: 600;
      color: var(--_text);
      background: var(--_surface);
    }
    .link::before,
    .share::before {
      content: '';
      inline-size: 1.25em;
      block-size: 1.25em;
      background: currentColor;
      mask: var(--_icon) center / contain no-repeat;
    }
    .link:hover,
    .share:hover {
      color: var(--_accent);
      background: var(--_tint);
    }
    .link[aria-disabled] {
      opacity: 0.5;
      pointer-events: none;
    }
    .note {
      margin: 0;
      color: var(--_muted);
      font-size: 0.875em;
    }
    .again {
      padding: 0.25em 0;
      border: 0;
      font: inherit;
      color: inherit;
      background: none;
      text-decoration: underline;
      cursor: pointer;
    }
    @media print {
      :host {
        display: none !important;
      }
    }
    @media (forced-colors: active) {
      .link::before,
      .share::before {
        forced-color-adjust: none;
        background: LinkText;
      }
    }
  `;
