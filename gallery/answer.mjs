/** Answers requests under `/gallery/`: the page, its style sheet, and its modules, bundled on the first request. @module */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { playgroundFile } from './playground/answer.mjs';

/** The policy of the page: what the elements promise to live under, and no more. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};
const own = new Set(['index.html', 'basin.svg']);

let bundled;

/** What answers a path below `/gallery/`, or nothing. */
export async function galleryFile(path) {
  const name = path || 'index.html';
  const body = await bodyOf(name);
  if (!body) return undefined;
  const headers = {
    'content-type': types[name.split('.').at(-1)] ?? types.html,
    'content-security-policy': policy,
    'cache-control': 'no-cache',
  };
  return { status: 200, headers, body: Buffer.from(body) };
}

function bodyOf(name) {
  const [, played] = /^playground\/(.*)$/.exec(name) ?? [];
  if (played !== undefined) return playgroundFile(played);
  if (name === 'gallery.css') return styles();
  return own.has(name) ? readFile(here(`public/${name}`)) : moduleOf(name);
}

async function styles() {
  const sheets = ['base.css', 'gallery.css'].map((name) => readFile(here(`public/${name}`)));
  return Buffer.concat(await Promise.all(sheets));
}

async function moduleOf(name) {
  if (!name.endsWith('.js')) return undefined;
  bundled ??= bundle();
  return (await bundled).get(name);
}

/** The names of every module of the page, those that are loaded late too. */
export async function galleryModules() {
  bundled ??= bundle();
  return [...(await bundled).keys()];
}

async function bundle() {
  // Loaded with the first request: nobody else needs it.
  const { build } = await import('esbuild');
  const outdir = here('dist');
  const { outputFiles } = await build({
    entryPoints: [here('page/gallery.js'), here('page/show.js')],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [path.slice(outdir.length + 1), contents]),
  );
}
