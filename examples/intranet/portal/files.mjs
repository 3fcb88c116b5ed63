/** The portal's own files: style sheet, pictures, fonts, and the two invented feeds. @module */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { feed } from '../seed/feeds.mjs';

const types = {
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const fonts = {
  'text.woff2': '@fontsource-variable/radio-canada/files/radio-canada-latin-standard-normal.woff2',
  'slanted.woff2':
    '@fontsource-variable/radio-canada/files/radio-canada-latin-standard-italic.woff2',
};

function locate(name) {
  const font = /^fonts\/([a-z]+\.woff2)$/.exec(name)?.[1];
  if (font && fonts[font]) return fileURLToPath(import.meta.resolve(fonts[font]));
  const own = /^(?:pictures\/)?[a-z0-9-]+\.(?:css|svg)$/.test(name);
  return own ? fileURLToPath(new URL(`../public/${name}`, import.meta.url)) : undefined;
}

/** A file under `/assets/`, or nothing. */
export async function asset(name) {
  const file = locate(name);
  const body = file && (await readFile(file).catch(() => undefined));
  if (!body) return undefined;
  const type = types[name.split('.').at(-1)];
  // A picture brings its own night palette: a style of its own, in a document of its own.
  const picture = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  return {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=3600',
      ...(type === types.svg ? picture : {}),
    },
    body,
  };
}

const feeds = {
  'riverains.xml': 'application/rss+xml; charset=utf-8',
  'culvert-review.json': 'application/feed+json; charset=utf-8',
};

/** One of the invented feeds, as a magazine would publish it, or nothing. */
export async function publishedFeed(name, origin) {
  const type = Object.hasOwn(feeds, name) && feeds[name];
  return type ? { headers: { 'content-type': type }, body: await feed(name, origin) } : undefined;
}
