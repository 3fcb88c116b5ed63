/**
 * The look of the sections of the desk: lists, figures and forms, from a telephone to a wide page.
 * @module
 */
import { css } from 'lit';

/** Lists, figures, forms. */
export const deskStyles = css`
  .item .button {
    gap: 0;
  }
  .list {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }
  .item {
    display: grid;
    gap: 0.5em;
    padding: 1em 1.125em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .subtitle {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .tag {
    padding: 0.125em 0.625em;
    font-size: 0.8125em;
    font-weight: 600;
    background: var(--_raised);
    border-radius: 1em;
  }
  .tag.ok {
    color: var(--_good);
  }
  .tag.warning,
  .hint {
    color: var(--_warn);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0 1.5em;
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .figure dd {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .figure.unknown dd {
    font-weight: 400;
    color: var(--_muted);
  }
  .form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.875em 1em;
    align-items: end;
    padding-block-start: 0.75em;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .field {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    font-weight: 550;
  }
  .field.inline {
    grid-auto-flow: column;
    align-items: center;
    gap: 0.625em;
  }
  :is(input, select, textarea) {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.4375em 0.75em;
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--_surface);
    border: 1px solid color-mix(in oklab, var(--_line) 60%, var(--_muted));
    border-radius: var(--_round);
  }
  textarea {
    resize: vertical;
  }
  :is(input, select, textarea, summary, button):focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
  fieldset {
    display: grid;
    gap: 0.875em;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  /* In WebKit a legend knows no width but the container's. */
  legend {
    max-inline-size: calc(100cqi - 3em);
  }
  .caption {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    padding: 0.75em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }
  .captions > .button,
  .ways {
    justify-self: start;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  summary:not(.button) {
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--_accent);
    cursor: pointer;
  }
  .fold > summary {
    list-style: none;
  }
  .said:not(:empty) {
    padding-block-start: 0.5em;
    color: var(--_good);
  }
  .progress {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .progress p {
    grid-column: 1 / -1;
  }
  progress {
    inline-size: 100%;
    block-size: 10px;
    accent-color: var(--_accent);
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .mix {
    display: grid;
    gap: 0.875em;
  }
  .chart {
    inline-size: 100%;
    block-size: 40px;
    border-radius: 6px;
  }
  [dir='rtl'] .chart {
    transform: scaleX(-1);
  }
  .bar,
  .dot {
    fill: var(--_accent);
    background: var(--_accent);
  }
  .member {
    fill: color-mix(in oklab, var(--_accent) 55%, var(--_surface));
    background: color-mix(in oklab, var(--_accent) 55%, var(--_surface));
  }
  .brand {
    fill: var(--_warn);
    background: var(--_warn);
  }
  .advice {
    stroke: var(--_text);
    stroke-width: 3;
  }
  .dot {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
  }
  .seal code {
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .bar,
    .dot {
      forced-color-adjust: none;
    }
  }
`;
