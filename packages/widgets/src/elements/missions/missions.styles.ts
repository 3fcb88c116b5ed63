/**
 * The look of `<tandem-missions>`, from a narrow column to a wide one.
 * @module
 */
import { css } from 'lit';

/** Card, missions and what waits to be confirmed. */
export const missionsStyles = css`
  .base {
    --_done: var(--tandem-missions-done, var(--_good));
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
  }
  .card {
    display: grid;
    gap: 1.25em;
    padding: clamp(1em, 4cqi, 1.75em);
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  .head {
    display: grid;
    gap: 0.25em;
  }
  .title {
    font-size: 1.25em;
    letter-spacing: -0.01em;
  }
  ul {
    display: grid;
    gap: 1em;
    list-style: none;
  }
  .mission,
  .claim {
    display: grid;
    gap: 0.25em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .worth {
    font-weight: 400;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.375em;
  }
  .acts .button {
    padding-block: 0.375em;
  }
  .mine {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
  }
  .finished .mine {
    border-inline-start-color: var(--_done);
  }
  .claims {
    padding: 1em 1.125em;
    border-radius: var(--_round);
    background: var(--_raised);
  }
  .sub {
    margin: 0 0 0.75em;
    font-size: 1em;
    font-weight: 650;
  }
  .problem {
    color: var(--_warn);
  }
  @container (inline-size < 340px) {
    .acts .button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .claims {
      border: 1px solid currentColor;
    }
  }
`;
