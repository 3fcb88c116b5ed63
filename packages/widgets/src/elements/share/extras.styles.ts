/**
 * The look of what the composer offers beside the words.
 * @module
 */
import { css } from 'lit';

/** The offer of a course, the QR code. */
export const extrasStyles = css`
  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25em;
  }
  .qr {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
    margin: 1em 0 0;
  }
  .qr svg {
    inline-size: 11em;
    max-inline-size: 100%;
    border-radius: 0.5em;
  }
  .qr figcaption {
    flex: 1 1 12em;
  }
  .qr-link {
    display: block;
    color: var(--_text);
  }
  .learn > * + * {
    margin-block-start: 1em;
  }
`;
