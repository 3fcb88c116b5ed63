/**
 * The look of the foot of the card, and of the question before everything is erased.
 * @module
 */
import { css } from 'lit';

/** The foot and its dialog. */
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
`;
