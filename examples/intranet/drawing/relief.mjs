/** Relief: smooth random ground, and its contour lines by marching squares. @module */
import { path, seeded, smooth } from './chart.mjs';

const ease = (t) => t * t * (3 - 2 * t);

/** Smooth random ground: about -1 to 1, with hills about `size` pixels wide. */
export function ground(seed, size) {
  const next = seeded(seed);
  const table = Array.from({ length: 1024 }, () => next() * 2 - 1);
  const corner = (i, j) => table[(((i * 73856093) ^ (j * 19349663)) >>> 0) % 1024];
  const octave = (x, y) => {
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [ease(x - i), ease(y - j)];
    const top = corner(i, j) * (1 - u) + corner(i + 1, j) * u;
    const low = corner(i, j + 1) * (1 - u) + corner(i + 1, j + 1) * u;
    return top * (1 - v) + low * v;
  };
  return (x, y) =>
    octave(x / size, y / size) + 0.45 * octave((x / size) * 2.1 + 9, (y / size) * 2.1);
}

// Which sides of a cell a contour crosses, by which corners lie above it. Sides: 0 top, 1 right, 2 bottom, 3 left.
const CROSSINGS = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 2],
    [1, 0],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

const STEP = 15;
const OUTSIDE = -99;

/** Closed rings around everything of `height(x, y)` above `level`, over 960 by 540 and a margin. */
export function rings(height, level) {
  const columns = 960 / STEP + 4;
  const rows = 540 / STEP + 4;
  const value = (i, j) =>
    i === 0 || j === 0 || i === columns || j === rows
      ? OUTSIDE
      : height((i - 2) * STEP, (j - 2) * STEP) - level;
  const links = new Map();
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const corners = [value(i, j), value(i + 1, j), value(i + 1, j + 1), value(i, j + 1)];
      const shape = corners.reduce((sum, corner, bit) => sum + (corner > 0 ? 1 << bit : 0), 0);
      for (const [from, to] of CROSSINGS[shape])
        links.set(key(i, j, from), { to: key(i, j, to), point: crossing({ i, j, corners }, from) });
    }
  return chains(links);
}

function key(i, j, side) {
  if (side === 0) return `h${i},${j}`;
  if (side === 2) return `h${i},${j + 1}`;
  return side === 3 ? `v${i},${j}` : `v${i + 1},${j}`;
}

function crossing({ i, j, corners }, side) {
  const [a, b] = [corners[side], corners[(side + 1) % 4]];
  const t = Math.min(0.9, Math.max(0.1, a / (a - b)));
  const ends = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ];
  const [from, to] = [ends[side], ends[side + 1]];
  return [0, 1].map((axis) => ([i, j][axis] - 2 + from[axis] + (to[axis] - from[axis]) * t) * STEP);
}

function chains(links) {
  const found = [];
  while (links.size) {
    const ring = [];
    let [at] = links.keys();
    while (links.has(at)) {
      const link = links.get(at);
      links.delete(at);
      ring.push(link.point);
      at = link.to;
    }
    if (ring.length > 3) found.push(ring);
  }
  return found;
}

/** Everything above a level, as one shape. */
export const above = (height, level, classes) =>
  path(
    rings(height, level)
      .map((ring) => smooth(ring, true))
      .join(''),
    classes,
  );

/** Tints from deep water to land, each with its contour. Levels go up from `from`. */
export const tints = (height, levels) => [
  '<rect class="deep" width="960" height="540"/>',
  ...levels.map(([level, classes]) => above(height, level, classes)),
];
