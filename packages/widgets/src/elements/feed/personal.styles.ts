/**
 * The look of what is one person's in a feed.
 * @module
 */
import { css } from 'lit';

/** Reason, read, put away, choice. */
export const personalStyles = css`
  .personal {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    margin: 0;
  }
  .reason {
    padding: 0.0625em 0.625em;
    color: var(--_accent);
    background: var(--_tint);
    border-radius: 1em;
  }
  .read::before {
    content: '✓ ' / '';
  }
  .away {
    align-self: flex-start;
    min-block-size: 2.25em;
    margin-inline-start: -0.75em;
    padding: 0.25em 0.75em;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
  }
  .gone.card {
    flex-direction: row;
    flex-wrap: wrap;
    align-items: center;
    align-self: start;
    gap: 0 0.75em;
    padding: 0.75em 1.25em;
    color: var(--_muted);
    background: none;
    border-style: dashed;
  }
  .choice {
    margin-block-end: 1em;
  }
  .choice summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    color: var(--_muted);
    cursor: pointer;
  }
  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.75em 1em;
    padding-block-start: 0.5em;
  }
  .list {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .select {
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding-inline: 0.625em;
    font: inherit;
    font-size: 1.125em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }
  @media (forced-colors: active) {
    .reason {
      border: 1px solid;
    }
  }
`;
