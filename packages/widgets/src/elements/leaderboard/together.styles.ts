/**
 * The look of what a reader may do at a standing.
 * @module
 */
import { css } from 'lit';

/** The switch's buttons, the button on a row. */
export const togetherStyles = css`
  .way {
    block-size: 2.2857em;
    margin: 0;
    padding: 0 0.625em;
    overflow-wrap: normal;
    font: inherit;
    font-size: 0.875em;
    color: var(--_muted);
    background: none;
    border: 1px solid transparent;
    border-radius: 2em;
    cursor: pointer;
  }
  .way:hover {
    background: var(--_raised);
  }
  .way[aria-pressed='true'] {
    font-weight: 600;
    color: var(--_accent);
    background: var(--_tint);
    border-color: currentColor;
  }
  .kudos {
    flex: none;
    gap: 0;
    min-block-size: 2.25em;
    padding: 0.125em 0.75em;
    font-size: 0.8125em;
    font-weight: 500;
  }
`;
