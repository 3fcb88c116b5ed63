/**
 * What a screen reader meets in every scene of every element, as a text that people can read and compare.
 *
 * The texts are under `docs/accessibility`; where one differs, read the difference, and if it is meant, write
 * it anew: `vitest run --project e2e tests/e2e/transcripts.test.ts -u`.
 * @module
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery } from './support/gallery.js';
import { heardIn } from './support/transcript.js';

const elements = fileURLToPath(new URL('../../packages/widgets/src/elements/', import.meta.url));
const folders = readdirSync(elements).filter((name) => name !== 'provider');

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

async function transcript(element: string): Promise<string> {
  const parts = [`<tandem-${element}>, as it is read aloud`];
  const scenes = (gallery.scenes[element] ?? []).map(({ name }) => ({ scene: name, lang: 'en' }));
  for (const look of [...scenes, { scene: 'ready', lang: 'fr' }]) {
    await gallery.show({ element, ...look });
    const title = look.lang === 'en' ? look.scene : `${look.scene}, ${look.lang}`;
    parts.push(`# ${title}\n\n${await heardIn(gallery.page)}`);
  }
  return `${parts.join('\n\n')}\n`;
}

describe('a screen reader', () => {
  it.each(folders)('meets <tandem-%s> as its transcript says', async (element) => {
    await expect(await transcript(element)).toMatchFileSnapshot(
      `../../docs/accessibility/${element}.txt`,
    );
  });
});
