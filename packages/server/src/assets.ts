/**
 * A folder of built files, listed once: what is not in the list does not exist, whatever path asks for it.
 * @module
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** A file, ready to send. */
export interface Asset {
  bytes: Buffer;
  type: { name: string; packs: boolean };
  hash: string;
  /** The file in brotli, compressed once. */
  brotli(): Promise<Buffer>;
}

/** A build: its version, and its files by name with slashes. */
export interface Assets {
  version: string;
  files: ReadonlyMap<string, Asset>;
}

const TYPES: Readonly<Record<string, Asset['type']>> = {
  '.js': { name: 'text/javascript; charset=utf-8', packs: true },
  '.css': { name: 'text/css; charset=utf-8', packs: true },
  '.json': { name: 'application/json', packs: true },
  '.map': { name: 'application/json', packs: true },
  '.svg': { name: 'image/svg+xml', packs: true },
  '.txt': { name: 'text/plain; charset=utf-8', packs: true },
  '.woff2': { name: 'font/woff2', packs: false },
  '.png': { name: 'image/png', packs: false },
};

const compress = promisify(brotliCompress);

/** Reads a folder when it is first asked for, and again as long as there is no build in it. */
export function assetsIn(folder: string): () => Promise<Assets | undefined> {
  let reading: Promise<Assets | undefined> | undefined;
  return async () => {
    reading ??= readAssets(folder);
    const assets = await reading;
    if (!assets) reading = undefined;
    return assets;
  };
}

async function readAssets(folder: string): Promise<Assets | undefined> {
  const manifest = await readFile(path.join(folder, 'manifest.json'), 'utf8').catch(absent);
  if (manifest === undefined) return undefined;
  const { version } = JSON.parse(manifest) as { version: string };
  const files = new Map<string, Asset>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[path.extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file).split(path.sep).join('/'), await assetOf(file, type));
  }
  return { version, files };
}

async function assetOf(file: string, type: Asset['type']): Promise<Asset> {
  const bytes = await readFile(file);
  let packed: Promise<Buffer> | undefined;
  return {
    bytes,
    type,
    hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 16),
    brotli: () => (packed ??= pack(file, bytes)),
  };
}

/** A `.br` beside the file came with the build; otherwise it is made here, as small as it gets. */
async function pack(file: string, bytes: Buffer): Promise<Buffer> {
  const ready = await readFile(`${file}.br`).catch(absent);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return ready ?? compress(bytes, { params });
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
