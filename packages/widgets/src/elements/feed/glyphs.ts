/**
 * Glyphs of the feed as masks, ours, on a 24 × 24 grid: no picture node stands in a card for them.
 * @module
 */
import { unsafeCSS } from 'lit';

const glyph = (path: string) =>
  unsafeCSS(
    `url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path fill-rule='evenodd' d='${path}'/></svg>") center / contain no-repeat`,
  );

/** A moment. */
export const STAR = glyph('M12 1.5l2.7 7.8 7.8 2.7-7.8 2.7-2.7 7.8-2.7-7.8L1.5 12l7.8-2.7z');
/** From the organisation itself. */
export const HOUSE = glyph('M12 3l9.5 8H19v9.5h-5V14h-4v6.5H5V11H2.5z');
/** From somebody else. */
export const PAPER = glyph(
  'M2.5 4.5h15V18h1.5V8h2.5v11.5h-19zM5 7.5v4.5h4.5V7.5zm6.5 0v1.7h3.5V7.5zm0 3v1.7h3.5v-1.7zM5 14v1.7h10V14z',
);
/** Suggested by a person. */
export const PERSON = glyph(
  'M12 2.5a4.7 4.7 0 1 1 0 9.4 4.7 4.7 0 0 1 0-9.4M3.5 21.5q0-8 8.5-8t8.5 8z',
);
/** Clapping hands. */
export const CLAP = glyph(
  'M6.6 21.6q-4.3-2.7-4-7.3l1.1-5.5q.3-1.2 1.4-1 1 .3.9 1.4l-.3 3 6-7q.8-.8 1.6-.2.8.7.1 1.6l-3.9 4.7 5.6-5.5q.8-.7 1.6 0 .7.8 0 1.6l-5 5.2 4.5-3.8q.9-.6 1.5.1.6.8-.1 1.5l-4.6 4.5 3-1.9q.9-.5 1.4.3.4.9-.4 1.5l-5.4 4.9q-2.6 2.4-5 1.9M15.6 1l1.6.5-.9 2.9-1.6-.5zm4.3 1.3 1.4 1-1.8 2.5-1.4-1zm2.6 4.2.7 1.6-2.8 1.2-.7-1.6z',
);
