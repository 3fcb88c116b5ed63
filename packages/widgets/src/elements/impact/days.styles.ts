/**
 * The look of the chart of days and of its table.
 * @module
 */
import { css } from 'lit';

/** Bars, axis, legend, table. */
export const daysStyles = css`
  .days .sub {
    margin-block-end: 0.25em;
  }
  .legend,
  .axis {
    display: flex;
    gap: 1em;
  }
  .most {
    margin-inline-start: auto;
  }
  .axis {
    justify-content: space-between;
    padding-block: 0.25em;
  }
  .key::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.375em;
    border-radius: 0.1875em;
    background: var(--_accent);
  }
  .key.visits::before {
    background: color-mix(in oklab, var(--_accent) 30%, var(--_surface));
  }
  .chart {
    display: block;
    inline-size: 100%;
    block-size: var(--tandem-impact-chart-height, 7em);
    margin-block-start: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  /* Time runs as the language reads. */
  [dir='rtl'] .chart {
    transform: scaleX(-1);
  }
  .chart .visits {
    fill: color-mix(in oklab, var(--_accent) 30%, var(--_surface));
  }
  .chart .clicks {
    fill: var(--_accent);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.375em 0.25em;
    font-weight: inherit;
    text-align: end;
    border-block-end: 1px solid var(--_line);
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    color: var(--_muted);
  }
  tbody th {
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .chart .clicks {
      fill: CanvasText;
    }
    .chart .visits {
      fill: GrayText;
    }
    .key::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .key.visits::before {
      background: GrayText;
    }
  }
`;
