/**
 * The look of a finished course.
 * @module
 */
import { css } from 'lit';

/** The certificate and its seal. */
export const finishedStyles = css`
  .certificate {
    display: flex;
    gap: 1em;
    align-items: flex-start;
  }
  .certificate > div {
    display: grid;
    gap: 0.375em;
  }
  .seal {
    flex: none;
    inline-size: 3em;
    block-size: 3em;
    fill: var(--_tint);
    stroke: var(--_done);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .seal .tick {
    fill: none;
  }

  @container (inline-size < 340px) {
    .certificate {
      flex-direction: column;
    }
  }
`;
