/**
 * The style texts that a first paint needs, without what makes style sheets of them for Lit.
 *
 * `--tandem-<kind>-<role>` is for the page; `--_…` is what the elements read. The scheme is the
 * page's own `color-scheme`, for a page that stays light in a dark system is light; `theme="dark"` or
 * `theme="light"` on an element decides otherwise.
 * @module
 */

/** Marks a text as styles, for the build to put on one line. */
export const css = String.raw;

/** What a first paint reads, on the inner block `.base`, where no rule of the page reaches it; `controls` has the rest. */
export const tokensText = css`
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  .base {
    --_text: var(--tandem-color-text, light-dark(#1c2430, #eceff4));
    --_muted: var(--tandem-color-muted, light-dark(#566072, #a8b3c4));
    --_surface: var(--tandem-color-surface, light-dark(#fff, #1a202a));
    --_line: var(--tandem-color-line, light-dark(#dce1e8, #384354));
    --_accent: var(--tandem-color-accent, light-dark(#1d5fbf, #8ab8ff));
    --_tint: var(--tandem-color-tint, light-dark(#e8f0fc, #22344f));
    --_round: var(--tandem-radius-control, 10px);
    --_target: var(--tandem-size-target, 44px);
    --_ring: var(--tandem-color-focus, var(--_accent));
  }
  @media (prefers-contrast: more) {
    .base {
      --_muted: var(--_text);
      --_line: var(--_text);
    }
  }
`;

/**
 * The reset: nothing of the page comes in but its font family, direction and scheme. `all` ends
 * inheritance on the inner block: a page's rules for the element itself, even important ones, cannot be
 * outweighed on `:host`.
 */
export const hostText = css`
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
