/**
 * The look of the list of `<tandem-feed>`: as many columns as there is room for.
 * @module
 */
import { css } from 'lit';

/** Columns, what is new, the way on, skeletons. */
export const feedStyles = css`
  .base {
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(100%, var(--tandem-feed-column, 20em)), 1fr)
    );
    gap: 1.25em;
    list-style: none;
  }
  .item {
    display: grid;
    min-inline-size: 0;
  }
  .card {
    display: flex;
    flex-direction: column;
    padding: 0;
    overflow: clip;
  }
  .frame {
    position: relative;
    display: block;
    aspect-ratio: 16 / 9;
    background: var(--_raised);
  }
  .fresh {
    position: sticky;
    z-index: 2;
    inset-block-start: 0.75em;
    block-size: 0;
    text-align: center;
  }
  .fresh .button {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
    border-radius: 2em;
    box-shadow: var(--_shadow);
  }
  .end {
    margin-block-start: 1.25em;
    text-align: center;
  }
  .problem {
    color: var(--_warn);
  }
  .ghost {
    gap: 0.75em;
  }
  .ghost .bone {
    margin-inline: 1.25em;
  }
  .ghost .short {
    inline-size: 45%;
    margin-block-start: 0.75em;
  }
  .ghost .head {
    block-size: 1.78em;
  }
  .ghost .last {
    inline-size: 60%;
    block-size: 1.25em;
    margin-block: 1em;
  }
  .ghost .acts {
    inline-size: auto;
    block-size: 2.5em;
    margin-block-end: 1em;
    border-radius: var(--_round);
  }
  @container (inline-size < 300px) {
    .cards {
      gap: 1em;
    }
  }
`;
