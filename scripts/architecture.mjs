/** `npm run architecture`: draws `docs/pictures/architecture.svg` from what the sources really import. @module */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder } from './lib/files.mjs';
import { at } from './lib/paths.mjs';

const packages = ['react-bindings', 'widgets', 'core', 'server'];
const imports = /(?:^|\n)(?:import|export)[^;]*?from '([^']+)'|import\('([^']+)'\)/g;
const [width, height, gap, line] = [190, 26, 10, 44];

/** The room of a source file: its package and the first folder in it. */
function roomOf(file) {
  const [, folder, ...rest] = file.split('/');
  return `${folder}/${rest.length > 2 ? rest[1] : 'src'}`;
}

/** The source that an import means, where it is one of ours. */
function targetOf(file, specifier) {
  if (specifier.startsWith('.'))
    return path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
  const [, name, door = ''] = /^@tandem-advocacy\/([^/]+)\/?(.*)$/.exec(specifier) ?? [];
  if (!name) return undefined;
  const folder = name === 'react' ? 'react-bindings' : name;
  return `packages/${folder}/src/${door ? `${door}/index.ts` : 'index.ts'}`;
}

/** Rooms, and how many imports go from one to another. */
export function readHouse() {
  const sources = filesUnder(['packages'], /\/src\/(?!.*(?:\.test\.|\/testing)).*\.ts$/);
  const rooms = new Set(sources.map(roomOf));
  const arrows = new Map();
  for (const file of sources)
    for (const [, fixed, lazy] of readFileSync(at(file), 'utf8').matchAll(imports)) {
      const target = targetOf(file, fixed ?? lazy);
      const [from, to] = [roomOf(file), target && roomOf(target)];
      if (!to || from === to || !rooms.has(to)) continue;
      arrows.set(`${from}>${to}`, (arrows.get(`${from}>${to}`) ?? 0) + 1);
    }
  return { rooms: [...rooms].sort(), arrows };
}

function placesOf(rooms) {
  const places = new Map();
  for (const [column, name] of packages.entries())
    for (const [row, room] of rooms.filter((one) => one.startsWith(`${name}/`)).entries())
      places.set(room, { x: 20 + column * (width + 90), y: 60 + row * (height + gap) });
  return places;
}

/** One arrow, thicker where more is imported; within a package it bows out to the side. */
function arrow([key, count], places) {
  const [from, to] = key.split('>').map((room) => places.get(room));
  const [x1, y1, x2, y2] = [from.x + width, from.y + height / 2, to.x, to.y + height / 2];
  const same = from.x === to.x;
  const d = same
    ? `M${x1} ${y1}C${x1 + line} ${y1} ${x1 + line} ${y2} ${x1} ${y2}`
    : from.x < to.x
      ? `M${x1} ${y1}C${x1 + line} ${y1} ${x2 - line} ${y2} ${x2} ${y2}`
      : `M${from.x} ${y1}C${from.x - line} ${y1} ${to.x + width + line} ${y2} ${to.x + width} ${y2}`;
  const [a, b] = key.split('>');
  return `<path d="${d}" stroke-width="${(0.6 + Math.log2(count) * 0.45).toFixed(2)}"><title>${a} takes from ${b}: ${count}</title></path>`;
}

function draw({ rooms, arrows }) {
  const places = placesOf(rooms);
  const bottom = Math.max(...[...places.values()].map(({ y }) => y)) + height + 20;
  const right = 20 + packages.length * (width + 90) - 50;
  const boxes = [...places].map(
    ([room, { x, y }]) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/><text x="${x + 10}" y="${y + 17}">${room.split('/')[1]}</text>`,
  );
  const heads = packages.map(
    (name, i) => `<text class="head" x="${20 + i * (width + 90)}" y="40">${name}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${right} ${bottom}" role="img" aria-label="Rooms of the packages, and which takes from which.">
<style>svg{color-scheme:light dark;font:13px system-ui,sans-serif}rect{fill:light-dark(#fff,#1a202a);stroke:light-dark(#9aa6b8,#5a667a)}text{fill:light-dark(#1c2430,#eceff4)}.head{font-weight:700;font-size:15px}path{fill:none;stroke:light-dark(#1d5fbf,#8ab8ff);opacity:.55}</style>
${[...arrows].map((one) => arrow(one, places)).join('\n')}
${boxes.join('\n')}
${heads.join('\n')}
</svg>
`;
}

writeFileSync(at('docs/pictures/architecture.svg'), draw(readHouse()));
