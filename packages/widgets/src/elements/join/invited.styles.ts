/**
 * The look of an invitation that somebody brings.
 * @module
 */
import { css } from 'lit';

/** One column, a field and a button. */
export const invitedStyles = css`
  .invited {
    display: grid;
    gap: 1em;
    justify-items: start;
    max-inline-size: 38em;
  }
  .invited form {
    display: grid;
    gap: 0.5em;
    inline-size: min(100%, 22em);
  }
  .invited label {
    font-weight: 600;
  }
  .invited input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_round);
  }
  .invited form .button {
    margin-block-start: 0.5em;
    justify-self: start;
  }
`;
