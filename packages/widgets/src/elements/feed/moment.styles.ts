/**
 * How a moment is celebrated: a warm tint and a star; as the newest of all it opens the page.
 * @module
 */
import { css } from 'lit';
import { STAR } from './glyphs.js';

/** Tint, badge and, where there is room, the wide card. */
export const momentStyles = css`
  .moment {
    --_moment: var(--tandem-feed-moment, var(--_warn));
    border-color: color-mix(in oklab, var(--_moment) 45%, var(--_line));
    background: color-mix(in oklab, var(--_moment) 8%, var(--_surface));
  }
  .moment .kind {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding: 0.1875em 0.75em 0.1875em 0.5em;
    color: var(--_surface);
    background: var(--_moment);
    border-radius: 1em;
  }
  .moment .kind::before {
    content: '';
    inline-size: 1.125em;
    block-size: 1.125em;
    background: currentColor;
    mask: ${STAR};
  }
  .moment .frame {
    background: color-mix(in oklab, var(--_moment) 14%, var(--_surface));
  }

  /* The newest thing worth celebrating opens the page. */
  @container (inline-size >= 760px) {
    .item:first-child:has(> .moment) {
      grid-column: 1 / -1;
    }
    .item:first-child > .moment:has(.frame) {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1.15fr) minmax(0, 1fr);
    }
    .item:first-child > .moment:has(.frame) > .lead {
      display: grid;
      grid-area: 1 / 1 / -1 / -1;
      grid-template: subgrid / subgrid;
    }
    .item:first-child > .moment .frame {
      grid-area: 1 / 1 / -1 / 2;
      aspect-ratio: auto;
      min-block-size: 21em;
    }
    .item:first-child > .moment .image {
      position: absolute;
      inset: 0;
    }
    .item:first-child > .moment .inset {
      grid-column: 2;
      padding-inline: 1.75em;
    }
    .item:first-child > .moment .rest {
      position: relative;
      grid-row: 2;
    }
    .item:first-child > .moment .name {
      font-size: 1.625em;
    }
  }
  @media (forced-colors: active) {
    .moment .kind {
      border: 1px solid;
    }
    .moment .kind::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
