/**
 * The reset of every element: nothing of the page comes in but its font family, direction and scheme.
 * @module
 */
import { css } from '@lit/reactive-element';

/**
 * `all` ends inheritance on the inner block: a page's rules for the element itself, even important
 * ones, cannot be outweighed on `:host`.
 */
export const host = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    font: var(--tandem-font-weight, 400) var(--tandem-font-size, 16px) /
      var(--tandem-font-leading, 1.5) sans-serif;
    font-family: var(--tandem-font-family, inherit);
    color: var(--_text);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  .base,
  .base * {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
`;
