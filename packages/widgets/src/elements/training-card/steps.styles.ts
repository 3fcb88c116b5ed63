/**
 * The look of what stands inside the card.
 * @module
 */
import { css } from 'lit';

/** Steps, question, sandbox and certificate. */
export const stepsStyles = css`
  .step {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1.25em;
    max-inline-size: 62ch;
  }
  .step-title {
    margin: 0;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: balance;
  }
  .count {
    margin-block-end: -0.5em;
  }
  .step-title:focus-visible {
    outline-offset: 4px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .back {
    justify-self: start;
    margin-inline-start: -1.125em;
  }
  .question,
  .sandbox {
    display: grid;
    gap: 0.75em;
  }
  legend {
    display: block;
    margin-block-end: 0.625em;
    font-weight: 550;
  }
  legend .muted {
    display: block;
    font-weight: 400;
  }
  .choice {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: var(--_target);
    padding: 0.625em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    cursor: pointer;
  }
  .choice + .choice {
    margin-block-start: 0.5em;
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
  .choice > span {
    flex: 1;
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
  }
  .order {
    list-style: none;
  }
  .order .choice {
    align-items: center;
    cursor: default;
  }
  .order .button {
    min-inline-size: var(--_target);
    padding: 0.25em;
  }
  .feedback:empty,
  .not-sent:empty {
    display: none;
  }
  .feedback.right p,
  .feedback.wrong p,
  .to-do {
    padding: 0.75em 1em;
    border-radius: var(--_round);
    background: var(--_raised);
    border-inline-start: 4px solid var(--_accent);
  }
  .feedback.right p {
    border-inline-start-color: var(--_done);
  }
  .label {
    font-weight: 550;
  }
  .words {
    inline-size: 100%;
    padding: 0.75em 0.875em;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_round);
    resize: vertical;
  }
  summary {
    min-block-size: 1.75em;
    color: var(--_accent);
    cursor: pointer;
  }
  blockquote {
    padding: 0.5em 1em;
    border-inline-start: 3px solid var(--_line);
    color: var(--_muted);
  }
  .text-link {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .not-sent {
    color: var(--_warn);
  }
  @container (inline-size < 340px) {
    .actions .button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
