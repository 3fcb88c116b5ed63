/**
 * The look of the fine print, and of the question before everything is erased.
 * @module
 */
import { css } from 'lit';

/** What is recorded, who looked, and the dialog. */
export const finePrintStyles = css`
  details[open] {
    display: grid;
    gap: 0.875em;
    font-size: 0.9375em;
  }
  details dl {
    display: grid;
    gap: 0.75em;
    margin-block: 0.25em 0.875em;
  }
  details dl > div {
    display: grid;
    gap: 0.125em 1.25em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  details > p + p,
  .looks + p {
    margin-block-start: 0.5em;
  }
  .looked {
    margin-block: 1.75em 0.75em;
  }
  .looks {
    display: grid;
    gap: 0.75em;
    margin-block-end: 1em;
    list-style: none;
  }
  dialog {
    inline-size: min(34em, 100% - 2em);
    max-block-size: calc(100dvh - 2em);
    padding: clamp(1.25em, 5vi, 2em);
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    overflow: auto;
  }
  dialog .subtitle {
    margin-block: 1em 0.25em;
  }
  dialog .ways {
    justify-content: end;
    margin-block-start: 1.5em;
  }
  dialog::backdrop {
    background: #0f172a80;
  }

  @container (inline-size >= 480px) {
    details dl > div {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size >= 860px) {
    .invitation details dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
