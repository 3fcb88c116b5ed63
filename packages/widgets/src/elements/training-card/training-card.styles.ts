/**
 * The look of `<tandem-training-card>`, from a narrow column to a wide one.
 * @module
 */
import { css } from 'lit';

/** Card and progress. */
export const trainingCardStyles = css`
  .base {
    --_done: var(--tandem-training-card-done, var(--_good));
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
  }
  .card {
    padding: clamp(1em, 4cqi, 1.75em);
  }
  p,
  ol,
  fieldset,
  legend,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .head {
    display: grid;
    gap: 0.375em;
  }
  .title {
    font-size: 1.25em;
    letter-spacing: -0.01em;
  }
  .track {
    display: flex;
    gap: 4px;
    margin-block-start: 0.5em;
  }
  .mark {
    flex: 1;
    block-size: 6px;
    border-radius: 3px;
    background: var(--_line);
  }
  .mark.now {
    background: var(--_accent);
  }
  .mark.done {
    background: var(--_done);
  }
  .title:focus-visible {
    outline-offset: 4px;
  }
  .note {
    margin-block-start: 0.75em;
  }
  @media (prefers-contrast: more) {
    .mark:not(.done, .now) {
      background: none;
      border: 1px solid;
    }
  }
  @media (forced-colors: active) {
    .mark {
      border: 1px solid CanvasText;
    }
    .mark.done {
      background: CanvasText;
    }
    .mark.now {
      background: Highlight;
    }
  }
`;
