/**
 * The look of what stands below the shares.
 * @module
 */
import { css } from 'lit';

/** Own visits and certificates. */
export const extrasStyles = css`
  .plain {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  .own .plain {
    margin-block-start: 0.75em;
  }
  .own li > span {
    display: block;
  }
  .seals {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }
  [part='conversions'] .totals {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
  }
  .seal {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.625em 0.875em;
    font-weight: 600;
    background: var(--_raised);
    border-radius: var(--_round);
  }
  .seal a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .seal::before {
    content: '✓';
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    font-weight: 700;
    color: var(--_surface);
    background: var(--_good);
    border-radius: 50%;
  }
  @media (forced-colors: active) {
    .seal {
      border: 1px solid;
    }
  }
`;
