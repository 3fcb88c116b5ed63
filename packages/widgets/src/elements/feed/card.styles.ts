/**
 * The look of one content, whatever its kind and origin.
 * @module
 */
import { css } from 'lit';
import { CLAP, HOUSE, PAPER, PERSON } from './glyphs.js';

/** Card, marks, title, acts. */
export const cardStyles = css`
  .lead {
    position: relative;
  }
  .inset {
    display: grid;
    gap: 0.5em;
    padding: 1.125em 1.25em 0.5em;
  }
  .rest {
    flex: 1;
    display: flex;
    flex-direction: column;
    padding-block: 0 0.875em;
  }
  .image {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .image[hidden] {
    display: none;
  }
  .marks,
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .kind {
    font-weight: 650;
  }
  .origin {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    color: var(--_muted);
  }
  .origin::before,
  .clap {
    content: '';
    inline-size: 1.125em;
    block-size: 1.125em;
    background: currentColor;
    mask: ${HOUSE};
  }
  .third-party .origin::before {
    mask: ${PAPER};
  }
  .member .origin::before {
    mask: ${PERSON};
  }
  .brand .origin {
    color: var(--_accent);
  }
  .member .origin {
    color: var(--_good);
  }
  .name {
    margin: 0;
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.005em;
    text-wrap: pretty;
  }
  .name a {
    color: inherit;
    text-decoration: none;
    border-radius: 0.125em;
  }
  /* The picture leads where the title leads. */
  .name a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .card:not(:has(.frame)) .name {
    font-size: 1.375em;
  }
  .lead:hover a {
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.15em;
  }
  .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .topics {
    display: contents;
  }
  .topic {
    padding: 0.0625em 0.625em;
    background: var(--_raised);
    border-radius: 1em;
  }

  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    margin-block-start: auto;
  }
  .facts {
    padding-block: 0.5em;
  }
  .applaud {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    flex: none;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.25em 0.875em;
    font: inherit;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
    background: none;
    border: 1px solid var(--_line);
    border-radius: 2em;
    cursor: pointer;
    transition:
      background var(--_fast),
      color var(--_fast);
  }
  .applaud:hover {
    color: var(--_text);
    background: var(--_raised);
  }
  .applaud[aria-pressed='true'] {
    color: var(--_accent);
    background: var(--_tint);
    border-color: currentColor;
  }
  .clap {
    inline-size: 1.25em;
    block-size: 1.25em;
    mask: ${CLAP};
  }
  .share {
    margin-block-start: 0.5em;
    margin-inline: -0.5em;
    padding-block-start: 0.625em;
    border-block-start: 1px solid var(--_line);
  }
  .shared {
    color: var(--_good);
    font-weight: 600;
  }
  .shared::before {
    content: '✓ ' / '';
  }

  @media (pointer: fine) {
    .share {
      --tandem-size-target: var(--tandem-feed-share-target, 38px);
    }
    .applaud {
      min-block-size: 38px;
    }
  }
  @media (forced-colors: active) {
    .topic,
    .applaud[aria-pressed='true'] {
      border: 1px solid;
    }
    .applaud[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
    .origin::before,
    .clap {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
