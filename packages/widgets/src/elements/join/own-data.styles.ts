/**
 * The look of the foot of the card.
 * @module
 */
import { css } from 'lit';

/** The foot. */
export const ownDataStyles = css`
  .data {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .rights {
    gap: 0;
    margin-inline: -1.125em;
  }
  .rights .button {
    font-size: 0.875em;
  }
`;
