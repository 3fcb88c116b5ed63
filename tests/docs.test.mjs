/** The documentation site, read as it was built: nothing is missing from it, and no link of it is dead. @module */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { declared } from '../gallery/playground/manifest.mjs';
import { shared } from '../gallery/playground/describe.mjs';
import { filesUnder } from '../scripts/lib/files.mjs';
import { at, readJson } from '../scripts/lib/paths.mjs';
import { buildSite } from '../scripts/lib/site/build.mjs';
import { placeOf, twins } from '../scripts/lib/site/places.mjs';

const site = 'docs/.site';
const read = (page) => readFileSync(at(site, page), 'utf8');
const text = (html) => html.replace(/<wbr\/?>|<[^>]+>/g, '');
/** @type {Map<string, string>} */
let pages;

beforeAll(async () => {
  await buildSite();
  const files = filesUnder([site], /\.html$/).map((file) => path.posix.relative(site, file));
  pages = new Map(files.map((file) => [file, read(file)]));
}, 300_000);

describe('every page', () => {
  it('has a language, a title of its own and one first heading', () => {
    const lacking = [...pages].filter(
      ([, html]) =>
        !/<html[^>]* lang="(?:en|fr)"/.test(html) ||
        !/<title>[^<]{3,}<\/title>/.test(html) ||
        html.match(/<h1[ >]/g)?.length !== 1,
    );
    expect(lacking.map(([name]) => name)).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    expect([...pages.keys()].flatMap(deadLinks)).toEqual([]);
  });
});

const ids = new Map();
const idsOf = (file) => {
  if (!ids.has(file)) {
    const found = pages.get(file).matchAll(/ (?:id|name)="([^"]+)"/g);
    ids.set(file, new Set([...found].map(([, id]) => id)));
  }
  return ids.get(file);
};
const plain = (href) => decodeURIComponent(href.replaceAll('&amp;', '&'));

/** Links, pictures, scripts and styles of a page that lead to no file, or to no place in one. */
function deadLinks(page) {
  const found = [...pages.get(page).matchAll(/ (?:href|src|srcset)="([^"]+)"/g)];
  const inside = found.map(([, href]) => href).filter((href) => !/^(?:[a-z]+:|\/)/.test(href));
  return [...new Set(inside)]
    .filter((href) => {
      const [file, anchor] = plain(href).split('#');
      const target = file ? path.posix.join(path.posix.dirname(page), file) : page;
      if (!existsSync(at(site, target))) return true;
      return anchor && pages.has(target) ? !idsOf(target).has(anchor) : false;
    })
    .map((href) => `${page}: ${href}`);
}

describe('guides in French', () => {
  it.each([...twins()])('%s and %s lead to each other, in two languages', (english, french) => {
    const [one, other] = [english, french].map((file) => `${placeOf(file).address}.html`);
    expect(pages.get(other)).toMatch(/<html[^>]* lang="fr"/);
    for (const [from, to] of [
      [one, other],
      [other, one],
    ]) {
      const links = [...pages.get(from).matchAll(/<a href="([^"]+)"[^>]*hreflang/g)];
      const targets = links.map(([, href]) => path.posix.join(path.posix.dirname(from), href));
      expect(targets).toContain(to);
    }
  });
});

describe.each(declared().map((one) => [one.tagName, one]))('%s', (tag, element) => {
  const kinds = ['attributes', 'events', 'cssParts', 'cssStates', 'cssProperties', 'slots'];
  const name = tag.slice('tandem-'.length);

  it('has each of its names on its page', () => {
    const page = pages.get(`elements/${name}.html`);
    const names = kinds.flatMap((kind) => (element[kind] ?? []).map((one) => one.name));
    const written = (one) => page.includes(`<code>${one}</code>`);
    const missing = names.filter((one) => one && !written(one) && !written(`:state(${one})`));
    expect(missing).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });

  it('has a playground in two languages, with a control for each attribute and property', () => {
    for (const language of ['', 'fr/']) {
      const page = pages.get(`playground/${language}${name}.html`);
      const wanted = [...element.attributes, ...(element.cssProperties ?? []), ...shared()];
      const missing = wanted.filter((one) => !page.includes(` name="${one.name}"`));
      expect(missing).toEqual([]);
      // A description that nobody wrote would be empty, or say "undefined".
      expect(page).not.toMatch(/-about">(?:undefined)?<\/p>/);
    }
  });
});

describe('what outsiders rely on', () => {
  it.each(['make-it-look-like-yours', 'fr/a-vos-couleurs'])(
    'custom properties of all elements are in guide/%s',
    (guide) => {
      const page = pages.get(`guide/${guide}.html`);
      expect(shared().filter(({ name }) => !page.includes(`<code>${name}</code>`))).toEqual([]);
    },
  );

  it('codes of errors are in the guide', async () => {
    const { ERRORS } = await import(
      pathToFileURL(at('packages/server/dist/contract/errors.js')).href
    );
    const page = pages.get('guide/error-codes.html');
    const missing = Object.keys(ERRORS).filter((code) => !page.includes(`<code>${code}</code>`));
    expect(missing).toEqual([]);
  });

  it('settings that the service reads are in the reference, and where it is run', () => {
    const sources = filesUnder(['packages/server/src'], /^(?!.*(?:\.test\.|\/testing\/)).*\.ts$/);
    const read = sources.flatMap((file) => [
      ...readFileSync(at(file), 'utf8').matchAll(/\benv\['([A-Z_]+)'\]/g),
    ]);
    const settings = [...new Set(read.map(([, name]) => name))];
    expect(settings).toContain('TANDEM_DATA');
    for (const page of ['reference/command-line-and-settings', 'packages/server'])
      expect(settings.filter((name) => !pages.get(`${page}.html`).includes(name))).toEqual([]);
  });

  it('routes and fields of the HTTP API are in the reference', () => {
    const { paths, components } = JSON.parse(read('openapi.json'));
    const page = text(pages.get('reference/http-api.html'));
    const fields = Object.values(components.schemas).flatMap(({ properties = {} }) =>
      Object.keys(properties),
    );
    const names = [...Object.keys(paths), ...Object.keys(components.schemas), ...fields];
    expect([...new Set(names)].filter((name) => !page.includes(name))).toEqual([]);
    expect(Object.keys(paths).length).toBeGreaterThan(40);
  });
});

const doors = ['core', 'widgets', 'react-bindings', 'server'].flatMap((folder) => {
  const { name, exports } = readJson('packages', folder, 'package.json');
  return Object.entries(exports)
    .filter(([, to]) => to['tandem-source'] && !to['tandem-source'].includes('*'))
    .map(([door, to]) => [door.replace('.', name), at('packages', folder, to.types)]);
});

/** Names that a door's declarations export; the build writes each of them out. */
function exported(declarations) {
  const code = readFileSync(declarations, 'utf8');
  const lists = [...code.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list]) =>
    list.split(',').map((one) => one.replace(/^[\s\S]*\bas\b|\btype\b/g, '').trim()),
  );
  const own = code.matchAll(
    /export (?:declare )?(?:const|function|class|interface|type|abstract class) (\w+)/g,
  );
  return [...lists, ...[...own].map(([, name]) => name)].filter(Boolean);
}

describe.each(doors)('the door %s', (door, declarations) => {
  it('has every name that it exports on its page', () => {
    const page = text(pages.get(`modules/${door.replace(/[@/]/g, '_')}.html`));
    expect(exported(declarations).filter((name) => !page.includes(name))).toEqual([]);
  });
});
