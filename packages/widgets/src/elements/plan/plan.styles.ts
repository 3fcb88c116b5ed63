/**
 * The look of `<tandem-plan>`, from a narrow column to a wide one.
 * @module
 */
import { css } from 'lit';

/** Card, weeks and entries. */
export const planStyles = css`
  .base {
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
  .title {
    font-size: 1.25em;
    letter-spacing: -0.01em;
  }
  .week-name {
    margin: 0 0 0.5em;
    font-size: 0.875em;
    font-weight: 650;
    color: var(--_muted);
  }
  ul {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(5.5em, 22%) 1fr;
    gap: 0.125em 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .when {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .what {
    display: grid;
    gap: 0.125em;
    justify-items: start;
  }
  .name {
    font-weight: 600;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .name a {
    display: inline-block;
    min-block-size: 24px;
  }
  .kind {
    color: var(--_muted);
  }
  .moment .kind {
    color: var(--tandem-plan-moment, var(--_warn));
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .button {
    padding-block: 0.375em;
  }
  @container (inline-size < 340px) {
    .entry {
      grid-template-columns: 1fr;
    }
    .files .button {
      inline-size: 100%;
    }
  }
`;
