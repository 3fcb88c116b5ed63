/**
 * The look of `<tandem-programme>` before a section is open.
 * @module
 */
import { css } from 'lit';

/** The card and its sections to choose from. */
export const programmeStyles = css`
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
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .title {
    font-size: 1.25em;
    letter-spacing: -0.01em;
  }
  .sections {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .sections .button[aria-pressed='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
  }
  .body {
    display: grid;
    gap: 1em;
  }
`;
