/** Shapes that several pictures share: a town, a river. @module */
import { path, seeded } from './chart.mjs';

/** The numbers from 0 to one below `count`. */
export const range = (count) => Array.from({ length: count }, (_, i) => i);

/** City blocks on a slanted grid, leaving free what `free` says. */
export function blocks(seed, free, size = 74) {
  const next = seeded(seed);
  const house = (x, y, [width, height]) =>
    free(x + width / 2, y + height / 2)
      ? ''
      : `M${Math.round(x)} ${Math.round(y)}h${Math.round(width)}l${Math.round(height * 0.2)} ${Math.round(height)}h-${Math.round(width)}z`;
  const block = (i, j) => {
    const [x, y] = [i * size * 1.5 + j * size * 0.21 - 180, j * size - i * 11 + 20];
    const cuts = next() < 0.35 ? [1] : next() < 0.6 ? [0.36, 0.64] : [0.28, 0.3, 0.42];
    const starts = cuts.map((_, n) => cuts.slice(0, n).reduce((sum, cut) => sum + cut, 0));
    const width = size * 1.3;
    return cuts.map((cut, n) =>
      house(x + starts[n] * width, y + (next() < 0.2 ? size * 0.2 : 0), [
        width * cut - 5,
        size * (0.46 + next() * 0.3),
      ]),
    );
  };
  const all = range(11).map((i) => range(11).map((j) => block(i, j)));
  return path(all.flat(9).join(''), 'built');
}

/** A line that wanders from left to right around `middle`. */
export const river = (middle, swing, turns = 3) =>
  range(33).map((i) => [
    i * 31 - 16,
    middle +
      Math.sin((i / 32) * Math.PI * 2 * turns + 0.6) * swing +
      Math.sin(i * 0.9) * swing * 0.16,
  ]);
