/** The documentation site, as `npm run docs` builds it, under `/docs/site/`; until then a page that says so. @module */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const site = fileURLToPath(new URL('../../../docs/.site/', import.meta.url));

const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
};

/** The site is made by a generator that writes scripts and styles into its pages; the playground is not. */
const policies = {
  site: "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'",
  playground: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
};
const policyOf = (name) =>
  `${name.startsWith('playground/') ? policies.playground : policies.site}; img-src 'self' data:; frame-ancestors 'none'`;

const waiting = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The documentation is being built</title>
<h1>The documentation is being built</h1>
<p><code>npm start</code> builds it in the background: about half a minute after the first start. This page then shows it.</p>
<p>By itself, <code>npm run docs</code> builds it.</p>
</html>
`;

/** A file of the site; while there is no site, a page that says how it comes. */
export async function documentation(rest) {
  const name = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
  const file = path.join(site, decoded(name));
  if (!file.startsWith(site)) return undefined;
  const body = await readFile(file).catch(() => undefined);
  if (!body) return (await isBuilt()) ? undefined : notYet();
  const type = types[name.split('.').at(-1)] ?? 'text/plain; charset=utf-8';
  return {
    headers: { 'content-type': type, 'content-security-policy': policyOf(name) },
    body,
  };
}

function decoded(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const isBuilt = () =>
  readFile(path.join(site, 'stamp')).then(
    () => true,
    () => false,
  );

const notYet = () => ({
  status: 503,
  headers: { 'content-type': types.html, 'retry-after': '5', refresh: '3' },
  body: Buffer.from(waiting),
});
