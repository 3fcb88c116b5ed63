/**
 * The look of `<tandem-pulse>`, from a narrow column to a wide one.
 * @module
 */
import { css } from 'lit';

/** Card, question and results. */
export const pulseStyles = css`
  .base {
    --_fill: var(--tandem-pulse-fill, var(--_accent));
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
  }
  .card {
    display: grid;
    gap: 1em;
    padding: clamp(1em, 4cqi, 1.75em);
  }
  p,
  ul,
  form,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    display: block;
    padding-block-end: 0.875em;
  }
  .kicker {
    margin-block-end: 0.25em;
    font-weight: 400;
  }
  .title {
    display: block;
    font-size: 1.25em;
    letter-spacing: -0.01em;
  }
  form {
    display: grid;
    gap: 1em;
  }
  .choices {
    display: grid;
    gap: 0.5em;
  }
  .scale {
    grid-template-columns: repeat(5, 1fr);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding: 0.5em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    cursor: pointer;
  }
  .scale .choice {
    justify-content: center;
    gap: 0.375em;
    padding-inline: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  .choice:hover {
    background: var(--_raised);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.375em;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .problem {
    color: var(--_warn);
  }
  .results {
    display: grid;
    gap: 0.625em;
    list-style: none;
  }
  .result {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.125em 1em;
  }
  .result svg {
    grid-column: 1 / -1;
    border-radius: 5px;
  }
  [dir='rtl'] .result svg {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--_raised);
  }
  .fill {
    fill: var(--_fill);
  }
  .sub {
    margin: 0 0 0.5em;
    font-size: 1em;
    font-weight: 650;
  }
  .total {
    margin-block-start: 0.75em;
  }
  .title:focus-visible {
    outline-offset: 4px;
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  summary {
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--_accent);
    cursor: pointer;
  }
  details p {
    max-inline-size: 62ch;
    margin-block-start: 0.375em;
  }
  @container (inline-size < 300px) {
    .scale .choice {
      flex-direction: column;
      gap: 0.125em;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
    .track {
      fill: GrayText;
    }
    .fill {
      fill: CanvasText;
    }
  }
`;
