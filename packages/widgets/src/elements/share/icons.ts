/**
 * Glyphs of the networks as masks in one style sheet: a thousand bars hold no picture node.
 *
 * Ours, drawn with one stroke width on a 24 × 24 grid.
 * @module
 */

const GLYPHS = {
  linkedin: 'M5 10v9M5 5v.1M10 19v-9m0 5q0-5 4-5t4 5v4',
  x: 'M4 4l12 16h4L8 4zm0 16 6-7m4-4 5-5',
  facebook: 'M16 4h-1q-4 0-4 4v12M7 12h8',
  whatsapp: 'M4 20l1-4a8 8 0 1 1 3 3zM9 8q0 7 7 7v-2l-2-1-1 1-2-2 1-1-1-2z',
  bluesky: 'M12 11Q9 5 4 4q-1 7 3 8-4 2 0 6 4 1 5-4 1 5 5 4 4-4 0-6 4-1 3-8-5 1-8 7',
  teams: 'M3 8h11v11H3zm3 3h5m-3 0v5M18 5v.1M17 9h4v5q0 4-4 4',
  email: 'M3 6h18v13H3zl9 7 9-7',
  copy: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1m2 4a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v7h14v-7',
};

/** One rule a glyph: whatever has `data-icon` gets it as `--_icon`. */
export const icons = Object.entries(GLYPHS)
  .map(
    ([id, path]) =>
      `[data-icon=${id}]{--_icon:url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='red' stroke-width='1.9' stroke-linecap='round' stroke-linejoin='round'><path d='${path}'/></svg>")}`,
  )
  .join('');
