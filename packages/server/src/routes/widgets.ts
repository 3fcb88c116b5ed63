/**
 * The built elements, for pages of any origin: by version and for ever, or by the latest one's redirect.
 * @module
 */
import { Hono, type Context } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import type { Env } from '../env.js';
import type { Deps } from '../ports.js';
import { assetsIn, type Asset } from '../assets.js';

const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

const unknownFile = (why: string) => new TandemError('not_found', why, { status: 404 });

/** The routes of the built elements. */
export function widgetRoutes({ widgets }: Deps): Hono<Env> {
  const assets = widgets === undefined ? undefined : assetsIn(widgets);
  const found = async () => {
    const listing = await assets?.();
    if (listing) return listing;
    throw unknownFile('No elements were built for this service to serve.');
  };
  return new Hono<Env>()
    .get('/widgets/latest/:file{.+}', async (c) => {
      const { version } = await found();
      const headers = { ...OPEN, 'Cache-Control': 'public, max-age=300' };
      for (const [name, value] of Object.entries(headers)) c.header(name, value);
      return c.redirect(`/widgets/${version}/${c.req.param('file')}`, 302);
    })
    .get('/widgets/:version/:file{.+}', async (c) => {
      const { version, files } = await found();
      if (c.req.param('version') !== version)
        throw unknownFile(`This service has the elements in version ${version}.`);
      const asset = files.get(c.req.param('file'));
      if (!asset) throw unknownFile('This version of the elements has no such file.');
      return send(c, asset);
    });
}

async function send(c: Context<Env>, asset: Asset): Promise<Response> {
  const packed = acceptsBrotli(c.req.header('accept-encoding')) && asset.type.packs;
  const etag = `"${asset.hash}${packed ? '-br' : ''}"`;
  const headers = {
    ...OPEN,
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': 'public, max-age=31536000, immutable',
  };
  const known = c.req.header('if-none-match')?.split(/,\s*/) ?? [];
  if (known.some((tag) => tag.replace(/^W\//, '') === etag)) return c.body(null, 304, headers);
  const body = packed ? await asset.brotli() : asset.bytes;
  return c.body(new Uint8Array(body), 200, {
    ...headers,
    'Content-Type': asset.type.name,
    'Content-Length': String(body.length),
    ...(packed && { 'Content-Encoding': 'br' }),
  });
}

/** Whether brotli is named in `Accept-Encoding`, and not refused there. */
function acceptsBrotli(header = ''): boolean {
  const named = header.split(',').find((part) => /^\s*br\s*(?:;|$)/i.test(part));
  return named !== undefined && !/;\s*q=0(?:\.0*)?\s*$/i.test(named);
}
