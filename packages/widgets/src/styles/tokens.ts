/**
 * The look of every element: what a page may set, and what stands where it sets nothing.
 *
 * `--tandem-<kind>-<role>` is for the page; `--_…` is what the elements read. The scheme is the
 * page's own `color-scheme`, for a page that stays light in a dark system is light; `theme="dark"` or
 * `theme="light"` on an element decides otherwise.
 * @module
 */
import { css } from '@lit/reactive-element';

/** Every token, resolved on the inner block `.base`, where no rule of the page reaches it. */
export const tokens = css`
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
    --_raised: var(--tandem-color-raised, light-dark(#f3f5f8, #252d3a));
    --_line: var(--tandem-color-line, light-dark(#dce1e8, #384354));
    --_accent: var(--tandem-color-accent, light-dark(#1d5fbf, #8ab8ff));
    --_on-accent: var(--tandem-color-on-accent, light-dark(#fff, #0b1a30));
    --_tint: var(--tandem-color-tint, light-dark(#e8f0fc, #22344f));
    --_good: var(--tandem-color-good, light-dark(#1a6e46, #7bd6a6));
    --_warn: var(--tandem-color-warn, light-dark(#8a5200, #f0bd6c));
    --_radius: var(--tandem-radius-box, 14px);
    --_round: var(--tandem-radius-control, 10px);
    --_gap: var(--tandem-space-gap, 0.75em);
    --_pad: var(--tandem-space-pad, 1.25em);
    --_target: var(--tandem-size-target, 44px);
    --_ring: var(--tandem-color-focus, var(--_accent));
    --_shadow: var(--tandem-shadow-raised, 0 12px 40px light-dark(#1c24302e, #0009));
    --_fast: var(--tandem-motion-fast, 0.14s);
  }
`;
