/**
 * The look of `<tandem-impact>`, from a narrow column to a wall.
 * @module
 */
import { css } from 'lit';

/** Card, figures and the skeleton of all. */
export const impactStyles = css`
  .base {
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
  }
  .card {
    display: grid;
    gap: 1.5em;
    padding: clamp(1em, 4cqi, 1.75em);
  }
  .card > *,
  .columns > * {
    min-inline-size: 0;
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .head {
    display: grid;
    gap: 0.125em;
  }
  .title {
    font-size: 1.25em;
    letter-spacing: -0.01em;
  }
  .sub {
    margin: 0 0 0.75em;
    font-size: 1em;
    font-weight: 650;
  }
  .columns,
  .column,
  .ghost {
    display: grid;
    gap: 1.5em;
    align-content: start;
  }

  .hero {
    display: flex;
    align-items: center;
    gap: 0.875em;
  }
  .people {
    font-size: 3.5em;
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.03em;
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
  }
  .what {
    display: grid;
    font-weight: 600;
    line-height: 1.3;
  }
  .raw {
    font-weight: 400;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.5em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent);
    border-radius: 0.25em;
    cursor: pointer;
  }
  .classes {
    display: grid;
    gap: 0.625em;
    margin-block: 0.75em;
  }
  .class {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  .class.human {
    border-color: var(--_accent);
  }
  .class dt,
  .count {
    font-weight: 600;
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .class .muted {
    grid-column: 1 / -1;
  }
  .totals {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(6.5em, 40%), 1fr));
    gap: 0.5em;
  }
  .total {
    padding: 0.625em 0.875em;
    background: var(--_raised);
    border-radius: var(--_round);
  }
  .total dd {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }

  .bone {
    inline-size: 100%;
    border-radius: var(--_round);
  }
  .bone.hero {
    block-size: 6em;
    inline-size: 70%;
  }
  .bone.row {
    block-size: 4em;
  }
  .bone.chart {
    margin: 0;
    border: 0;
  }

  @container (inline-size >= 440px) {
    .totals {
      grid-template-columns: repeat(4, 1fr);
    }
  }
  @container (inline-size >= 640px) {
    .columns {
      grid-template-columns: 1fr 1fr;
      gap: 2.5em;
    }
    .totals {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (inline-size >= 960px) {
    .totals {
      grid-template-columns: repeat(4, 1fr);
    }
  }
  @container (inline-size < 260px) {
    .hero {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .total {
      border: 1px solid;
    }
  }
`;
