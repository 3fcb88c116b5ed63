/** Draws the demo's pictures into `public/pictures/`: `node examples/intranet/drawing/draw.mjs`. @module */
import { writeFile } from 'node:fs/promises';
import { pictures } from './scenes.mjs';

const folder = new URL('../public/pictures/', import.meta.url);
for (const [name, svg] of Object.entries(pictures)) {
  await writeFile(new URL(`${name}.svg`, folder), svg);
  console.log(`${name}.svg  ${svg.length} bytes`);
}
