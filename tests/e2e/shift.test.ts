/**
 * Nothing that somebody looks at jumps when an answer takes the place of what stood there for it.
 * @module
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery } from './support/gallery.js';

const folder = fileURLToPath(new URL('../../packages/widgets/src/elements/', import.meta.url));
const folders = readdirSync(folder).filter((name) => name !== 'provider');
const sizes = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
};

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

/** What moved in an element from the frame in which it waits to the one in which it is ready. */
const moved = (element: string): Promise<string[]> =>
  gallery.page.evaluate(`import('/gallery/show.js').then(async ({ show }) => {
    const main = document.querySelector('main');
    const place = main.appendChild(document.createElement('div'));
    const frames = async (count) => {
      while (count-- > 0) await new Promise(requestAnimationFrame);
    };
    const done = show(place, { element: '${element}', scene: 'ready', after: 250 });
    const waits = () => place.querySelector('tandem-${element}:state(loading)');
    while (!waits()) await frames(1);
    await frames(3);
    const shifts = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    await done;
    await frames(6);
    shifts.push(...observer.takeRecords());
    observer.disconnect();
    place.remove();
    const spot = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
    return shifts.flatMap(({ sources }) =>
      sources.map(({ previousRect, currentRect }) => spot(previousRect) + ' → ' + spot(currentRect)));
  })`) as never;

describe.each(Object.entries(sizes))('on a %s', (_, size) => {
  it.each(folders)('<tandem-%s> keeps its place when it is ready', async (element) => {
    await gallery.page.setViewport(size);
    expect(await moved(element)).toEqual([]);
  });
});
