/**
 * The look of the reader against their own past.
 * @module
 */
import { css } from 'lit';

/** A cheer, and a bar a period. */
export const pastStyles = css`
  .cheer {
    font-size: 1.125em;
    font-weight: 600;
    text-wrap: balance;
  }
  .past {
    display: grid;
    gap: 0.875em;
  }
  .past dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .past dd {
    display: grid;
    grid-template-columns: 6em 1fr;
    gap: 0.75em;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .now dd {
    font-weight: 650;
  }
  .bar {
    display: block;
    overflow: visible;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--_raised);
  }
  .fill {
    fill: color-mix(in oklab, var(--_accent) 45%, var(--_raised));
  }
  .now .fill {
    fill: var(--_accent);
  }
  @container (inline-size < 340px) {
    .past dd {
      grid-template-columns: 1fr;
      gap: 0.25em;
    }
  }
  @media (forced-colors: active) {
    .fill {
      fill: CanvasText;
    }
    .track {
      fill: GrayText;
    }
  }
`;
