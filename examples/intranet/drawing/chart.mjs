/** The look of the demo's pictures: a hydrographic chart by day, and its night palette. @module */

const day = {
  deep: '#f3f9fb',
  mid: '#d3e8f2',
  shallow: '#a5d0e8',
  tidal: '#b5d0ad',
  land: '#f4e4b8',
  built: '#ddc089',
  ink: '#1b2f38',
  line: '#7b9aa3',
  note: '#a8126a',
  hole: '#1b2f38',
};
const night = {
  deep: '#0d1b22',
  mid: '#11303f',
  shallow: '#1b4f66',
  tidal: '#2c4a40',
  land: '#37331f',
  built: '#5b5133',
  ink: '#cfe2e8',
  line: '#5f808c',
  note: '#ff86c8',
  hole: '#060d11',
};

const rules = (colours) =>
  Object.entries(colours)
    .map(([name, value]) => `.${name}{fill:${value}}.${name}-l{stroke:${value}}`)
    .join('');

const style = `path,circle{fill:none}${rules(day)}text{font:italic 500 21px 'Radio Canada Variable',sans-serif}.w{stroke-width:1.2}.w2{stroke-width:2.4}.w4{stroke-width:4}.w8{stroke-width:8}.dash{stroke-dasharray:14 9}.soft{opacity:.55}@media(prefers-color-scheme:dark){${rules(night)}}`;

/** Wraps shapes into a picture of 960 by 540. */
export const picture = (shapes, box = '0 0 960 540') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" preserveAspectRatio="xMidYMid slice"><style>${style}</style>${shapes.flat(9).join('')}</svg>\n`;

const round = (value) => Math.round(value * 10) / 10;

/** A path through points, smoothed, in whole pixels to stay small. */
export function smooth(points, closed = false) {
  const at = (index) => points[(index + points.length) % points.length];
  const middle = (a, b) => `${Math.round((a[0] + b[0]) / 2)} ${Math.round((a[1] + b[1]) / 2)}`;
  const start = closed ? middle(at(-1), at(0)) : points[0].map(Math.round).join(' ');
  const steps = points
    .slice(closed ? 0 : 1, closed ? undefined : -1)
    .map((point, i) => {
      const next = at(closed ? i + 1 : i + 2);
      return `Q${point.map(Math.round).join(' ')} ${middle(point, next)}`;
    })
    .join('');
  return `M${start}${steps}${closed ? 'Z' : `L${at(-1).map(Math.round).join(' ')}`}`;
}

/** A path element with the given classes. */
export const path = (d, classes) => `<path class="${classes}" d="${d}"/>`;
/** A circle, whole numbers. */
export const circle = ([x, y], r, classes) =>
  `<circle class="${classes}" cx="${round(x)}" cy="${round(y)}" r="${round(r)}"/>`;
/** A rectangle with a corner at `[x, y]`. */
export const rect = ([x, y], [width, height], classes) =>
  `<rect class="${classes}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;
/** A straight line. */
export const line = ([x, y], [x2, y2], classes) =>
  path(`M${round(x)} ${round(y)}L${round(x2)} ${round(y2)}`, classes);
/** A depth or a name, in the slanted letters that charts keep for water. */
export const label = ([x, y], words, classes = 'ink') =>
  `<text class="${classes}" x="${round(x)}" y="${round(y)}" text-anchor="middle">${words}</text>`;

/** Numbers from 0 to 1 that are the same every time for the same seed. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
