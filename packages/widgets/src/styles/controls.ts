/**
 * Buttons, cards, states and skeletons, and their tokens: what every element but the share bar draws with.
 * @module
 */
import { css } from 'lit';

/** Shared classes: `.card`, `.title`, `.button` (`.primary`, `.quiet`), `.state`, `.skeleton`, `.bone`. */
export const controls = css`
  .base {
    --_raised: var(--tandem-color-raised, light-dark(#f3f5f8, #252d3a));
    --_on-accent: var(--tandem-color-on-accent, light-dark(#fff, #0b1a30));
    --_good: var(--tandem-color-good, light-dark(#1a6e46, #7bd6a6));
    --_warn: var(--tandem-color-warn, light-dark(#8a5200, #f0bd6c));
    --_radius: var(--tandem-radius-box, 14px);
    --_gap: var(--tandem-space-gap, 0.75em);
    --_pad: var(--tandem-space-pad, 1.25em);
    --_shadow: var(--tandem-shadow-raised, 0 12px 40px light-dark(#1c24302e, #0009));
    --_fast: var(--tandem-motion-fast, 0.14s);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* What somebody wrote runs as its own letters do, whatever the page around it. */
  .base [lang],
  .base [lang] * {
    unicode-bidi: plaintext;
  }
  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_pad);
  }
  .title,
  .state-title {
    margin: 0;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .muted,
  .state-text {
    margin: 0;
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.5em 1.125em;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    text-align: center;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    cursor: pointer;
    transition:
      background var(--_fast),
      border-color var(--_fast);
  }
  .button:hover {
    background: var(--_raised);
  }
  .button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
  }
  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  .button.quiet {
    color: var(--_accent);
    background: none;
    border-color: transparent;
  }
  .button.quiet:hover {
    background: var(--_tint);
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    color: var(--_muted);
    background: var(--_raised);
    cursor: default;
  }
  .state {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.5em;
    padding: var(--_pad);
    background: var(--_raised);
    border-radius: var(--_radius);
  }
  .state .button {
    margin-block-start: 0.25em;
  }
  .stale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    color: var(--_muted);
  }
  .stale p {
    margin: 0;
  }
  .skeleton {
    display: grid;
    gap: 0.75em;
    padding: var(--_pad);
  }
  .bone {
    block-size: 1em;
    border-radius: 0.5em;
    background: var(--_raised);
  }
  .bone:last-child {
    inline-size: 60%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  @media (forced-colors: active) {
    .button.primary {
      border-color: currentColor;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .base {
      --_fast: 0s;
    }
  }
  @media (prefers-contrast: more) {
    .base {
      --_accent: color-mix(
        in oklab,
        var(--tandem-color-accent, light-dark(#1d5fbf, #8ab8ff)) 60%,
        var(--_text)
      );
      --_good: var(--_text);
      --_warn: var(--_text);
    }
  }
  /* On paper nothing is pressed, a card stays whole, and a link says where it leads. */
  @media print {
    .base {
      color-scheme: light;
      print-color-adjust: exact;
    }
    .button,
    button,
    select {
      display: none !important;
    }
    .card,
    li,
    tr {
      break-inside: avoid;
    }
    a[href]::after {
      content: ' ' attr(href) !important;
      position: static !important;
      font-size: small;
    }
  }
`;
