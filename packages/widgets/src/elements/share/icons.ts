/**
 * Glyphs of the networks as masks in one style sheet: a thousand bars hold no picture node.
 *
 * Simplified, ours, on a 24 × 24 grid.
 * @module
 */
import { unsafeCSS, type CSSResult } from '@lit/reactive-element';

const GLYPHS: Record<string, string> = {
  linkedin:
    'M4 9h3.3v11H4zM5.6 3.8a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8M9.5 9h3.1v1.6q1-1.9 3.4-1.9 4 0 4 5V20h-3.3v-5.7q0-2.7-1.9-2.7-2 0-2 2.8V20H9.5z',
  x: 'M3 3.5h5.5l4.3 5.9 5.2-5.9h2.3l-6.5 7.4L21 20.5h-5.5l-4.6-6.2-5.5 6.2H3.1l6.8-7.7zm3.2 1.7 10.1 13.6h1.6L7.7 5.2z',
  facebook:
    'M13.8 21v-8.1h2.9l.4-3.3h-3.3V7.7q0-1.7 1.7-1.7h1.7V3.1Q16.4 3 15 3q-4.5 0-4.5 4.4v2.2H7.6v3.3h2.9V21z',
  whatsapp:
    'M3 21l1.3-4.6a9 9 0 1 1 3.4 3.3zm2.7-2.7 2.3-.6a7.3 7.3 0 1 0-2.7-2.7zM8.8 7.8q-2 1.3 1.2 5.2 4 4.4 6.2 2.2.7-1 .2-1.3l-1.8-.9q-.5-.1-1.3 1-2.3-.7-3.4-3.1 1-.9.7-1.3l-.8-1.8q-.4-.5-1 0',
  bluesky:
    'M12 10.8C10.9 8.3 7.8 4.9 5.3 3.8 3.2 2.9 2.2 3.6 2.2 5.6c0 1.6.8 5.4 1.4 6.2.9 1.4 2.7 1.8 4.8 1.5-3.2.5-4.5 2.1-2.3 4.5 3.1 3.4 5.1.5 5.9-1.9.8 2.4 2.8 5.3 5.9 1.9 2.2-2.4.9-4-2.3-4.5 2.1.3 3.9-.1 4.8-1.5.6-.8 1.4-4.6 1.4-6.2 0-2-1-2.7-3.1-1.8-2.5 1.1-5.6 4.5-6.7 7z',
  teams:
    'M3 6.5h11.5V18H3zm2.7 2.3v1.8h2.1v5h1.9v-5h2.1V8.8zM18.5 4a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6M16 10h5.5v4.6q-.6 3.3-5.5 3z',
  email: 'M2.5 5h19v14h-19zm2 2.2v9.8h15V7.2L12 13z',
  copy: 'M10.6 13.4a3.5 3.5 0 0 0 5 0l3.4-3.4a3.5 3.5 0 0 0-5-5l-1.4 1.4 1.4 1.4L15.4 6.4a1.6 1.6 0 0 1 2.2 2.2l-3.4 3.4a1.6 1.6 0 0 1-2.2 0zm2.8-2.8a3.5 3.5 0 0 0-5 0L5 14a3.5 3.5 0 0 0 5 5l1.4-1.4-1.4-1.4-1.4 1.4a1.6 1.6 0 0 1-2.2-2.2l3.4-3.4a1.6 1.6 0 0 1 2.2 0z',
  share:
    'M17 3a3.5 3.5 0 1 1-2.6 5.8l-4.9 2.5a3.5 3.5 0 0 1 0 1.4l4.9 2.5a3.5 3.5 0 1 1-.9 1.7l-4.9-2.5a3.5 3.5 0 1 1 0-4.8l4.9-2.5A3.5 3.5 0 0 1 17 3',
};

/** A glyph as the address of a picture. */
export const picture = (path: string): string =>
  `url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path fill-rule='evenodd' d='${path}'/></svg>")`;

/** One rule a glyph: whatever has `data-icon` gets it as `--_icon`. */
export const icons: CSSResult = unsafeCSS(
  Object.keys(GLYPHS)
    .map((id) => `[data-icon=${id}]{--_icon:${picture(GLYPHS[id] as string)}}`)
    .join(''),
);
