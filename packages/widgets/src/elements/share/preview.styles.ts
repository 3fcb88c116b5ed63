/**
 * The look of the preview in the composer, and of what is said when something was copied.
 * @module
 */
import { css } from 'lit';

/** Adopted together with the composer's own. */
export const previewStyles = css`
  .preview {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  .preview > * {
    margin: 0;
  }
  .post {
    display: grid;
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    background: var(--_raised);
  }
  .post p {
    margin: 0;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 0.625em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .face {
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: var(--_line);
  }
  .said-words span,
  .folded span {
    white-space: pre-line;
  }
  .folded {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  .linked {
    display: grid;
    gap: 0.125em;
    padding: 0.75em 0.875em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_round) - 2px);
    line-height: 1.35;
  }
  .toast {
    display: inline-block;
    margin-block-start: 0.5em;
    padding: 0.25em 0.75em;
    font-size: 0.875em;
    border-radius: var(--_round);
    color: var(--_good);
    background: var(--_raised);
  }
  .going .toast,
  .next + .said .toast {
    margin: 0;
  }
  .going {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap);
  }
  .said:has(.label) {
    flex: 1 1 100%;
  }
  .next + .said {
    margin-block-start: 1em;
  }
  .by-hand {
    margin-block-start: 0.5em;
    min-block-size: 4em;
    font-weight: 400;
  }
  .echo {
    color: inherit;
    background: color-mix(in oklab, var(--_warn) 22%, transparent);
    border-radius: 0.125em;
  }
`;
