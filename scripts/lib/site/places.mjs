/** Where a page of the documentation stands on the site, and under which heading of its menu. @module */
import { readFileSync } from 'node:fs';
import { filesUnder } from '../files.mjs';
import { at } from '../paths.mjs';

/** Where generated pages are written; they lie as deep as the guides, so that their links read alike. */
export const generated = '.cache/site';

/** Folders of pages: what their address begins with, and their heading in the menu. In the order of the menu. */
const rooms = [
  [/^docs\/guide\/fr\/(.+)$/, 'guide/fr', 'Guides en français'],
  [/^docs\/guide\/portals\/(.+)$/, 'guide/portals', 'Portals'],
  [/^docs\/guide\/(.+)$/, 'guide', 'Guides'],
  [/^\.cache\/site\/elements\/(.+)$/, 'elements', 'Elements'],
  [/^\.cache\/site\/reference\/(.+)$/, 'reference', 'Reference'],
  [/^examples\/(.+)\/README$/, 'examples', 'Examples'],
  [/^packages\/(.+)\/README$/, 'packages', 'Packages'],
  [/^docs\/decisions\/(.+)$/, 'decisions', 'Decisions'],
  [/^docs\/security\/(.+)$/, 'security', 'Security'],
  [/^(?:docs\/)?(.+)$/, 'project', 'The project'],
];
const menu = ['Guides', 'Guides en français', 'Portals', 'Elements', 'Reference', 'Examples'];
const headings = [...menu, 'Packages', 'Security', 'Decisions', 'The project'];

/** What a page is, by the path of its file: `address` on the site without `.html`, and `heading` in the menu. */
export function placeOf(file) {
  const stem = file.replace(/\.md$/, '');
  const [pattern, folder, heading] = rooms.find(([one]) => one.test(stem));
  const name = pattern
    .exec(stem)[1]
    .toLowerCase()
    .replaceAll('/', '-')
    .replace(/-(?:index|readme)$/, '');
  return { address: `${folder}/${name}`, heading };
}

/** The files of every page, in the order of the menu. */
export function pageFiles() {
  const rest = ['CONTRIBUTING.md', 'SECURITY.md', 'gallery/README.md', 'examples', 'packages'];
  const files = filesUnder(['docs', ...rest], /\.md$/);
  const own = filesUnder([`${generated}/elements`, `${generated}/reference`], /\.md$/);
  const order = (file) => headings.indexOf(placeOf(file).heading);
  const kept = [...files, ...own].filter((file) => !/^packages\/[^/]+\/(?!README)/.test(file));
  return kept.sort((a, b) => order(a) - order(b));
}

/** French guides by the English one that each says the same as. */
export function twins() {
  const pairs = filesUnder(['docs/guide/fr'], /\.md$/).map((french) => {
    const [, english] = /\[In\s+English\]\(\.\.\/(.+?\.md)\)/.exec(
      readFileSync(at(french), 'utf8'),
    );
    return [`docs/guide/${english}`, french];
  });
  return new Map(pairs);
}
