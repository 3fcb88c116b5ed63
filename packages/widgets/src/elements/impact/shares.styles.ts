/**
 * The look of the list of shares.
 * @module
 */
import { css } from 'lit';

/** One share: title and figures, how far it went, the quiet question. */
export const sharesStyles = css`
  .shares {
    display: grid;
    list-style: none;
  }
  .share {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.125em 1.25em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .share:last-child {
    padding-block-end: 0;
  }
  .shares + .button {
    margin-block-start: 1em;
  }
  .share-title {
    font-weight: 600;
    line-height: 1.35;
  }
  .share-figures {
    display: grid;
    grid-row: 1 / span 2;
    grid-column: 2;
    justify-items: end;
    align-content: start;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .reach,
  .ask {
    grid-column: 1 / -1;
  }
  .reach {
    margin-block-start: 0.375em;
  }
  .steps {
    display: inline-flex;
    gap: 3px;
    margin-inline-end: 0.5em;
    vertical-align: 0.125em;
  }
  .step {
    inline-size: 1.125em;
    block-size: 0.375em;
    border-radius: 0.25em;
    background: var(--_line);
  }
  .step.on {
    background: var(--_good);
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25em;
  }
  .ask .button {
    padding-inline: 0.75em;
  }
  .ask[role='status'] {
    color: var(--_good);
    font-weight: 600;
  }
  @container (inline-size < 340px) {
    .share {
      grid-template-columns: 1fr;
    }
    .share-figures {
      grid-area: auto;
      display: block;
      text-align: start;
    }
  }
  @media (prefers-contrast: more) {
    .step:not(.on) {
      background: none;
      border: 1px solid;
    }
  }
  @media (forced-colors: active) {
    .step {
      border: 1px solid CanvasText;
    }
    .step.on {
      background: CanvasText;
    }
  }
`;
