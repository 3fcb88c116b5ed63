/**
 * The look of `<tandem-share>` before anybody touched it.
 * @module
 */
import { css } from '../../styles/first-paint.js';
import { places, row } from './icons.js';

/** Bar, button and the one sentence that may stand in their place. */
export const shareStyles =
  css`
    :host([variant='button']) {
      display: inline-block;
    }
    .links:not([hidden]) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(var(--_target), 12.5%), 1fr));
      max-inline-size: calc(8 * var(--_target));
    }
    /* A bar far below what somebody sees is not drawn, and keeps its place. */
    .row {
      content-visibility: auto;
      contain-intrinsic-size: var(--_target);
    }
    .link {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      block-size: var(--_target);
      color: var(--_muted);
      border-radius: var(--_round);
      cursor: pointer;
    }
    .link:focus-visible {
      outline-offset: -2px;
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
    .link::before {
      content: '';
      inline-size: 1.25em;
      block-size: 1.25em;
      background: currentColor;
      mask: ${row};
    }
    .link:hover {
      color: var(--_accent);
      background: var(--_tint);
    }
    .link[aria-disabled] {
      opacity: 0.5;
      pointer-events: none;
    }
    .note {
      margin: 0;
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
      .link::before {
        forced-color-adjust: none;
        background: LinkText;
      }
    }
  ` + places;
