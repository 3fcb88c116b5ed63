/** Serves what the bench does within a page: each file of `pages/`, bundled for production, and our CDN folder. @module */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>body { margin: 8px; font-family: sans-serif }</style><div id="stage"></div></html>`;
const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/**
 * Serves some pages on a free port: `/` is empty, `/NAME.js` and `/NAME.css` are what a bundler makes of
 * `pages/NAME.mjs`, `/widgets/` is the folder that a script tag loads our elements from.
 *
 * @param answer what answers any other path, also given the request: resolves to `{ status, headers, body }`, to
 *   anything else as JSON, or to nothing
 */
export async function site(names, answer = async () => undefined) {
  const files = await bundled(names);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const type = types[pathname.split('.').at(-1)] ?? 'text/html; charset=utf-8';
    const file = pathname === '/' ? page : (files.get(pathname) ?? (await shipped(pathname)));
    if (file !== undefined) return response.writeHead(200, { 'content-type': type }).end(file);
    const found = await answer(pathname, request);
    if (found?.body)
      return Readable.from(found.body).pipe(response.writeHead(found.status ?? 200, found.headers));
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    has: (path) => files.has(path),
    close: () => server.close(),
  };
}

/** A file as we ship it. */
const shipped = async (path) =>
  path.startsWith('/widgets/') && !path.includes('..')
    ? readFile(here(`../packages/widgets/dist/cdn/${path.slice('/widgets/'.length)}`))
    : undefined;

async function bundled(names) {
  const outdir = here('dist');
  const { outputFiles } = await build({
    entryPoints: names.map((name) => here(`pages/${name}.mjs`)),
    ...{ outdir, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false },
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: Object.fromEntries(
      ['.eot', '.ttf', '.woff', '.woff2', '.svg'].map((ending) => [ending, 'dataurl']),
    ),
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.slice(outdir.length), contents]));
}
