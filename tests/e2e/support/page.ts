/**
 * A page of one's own: a few files on a free port, as a file server or a bundler's output would be.
 * @module
 */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';

/** Files by path: their text, or what answers it, with its type by the name's ending. */
export type Files = Record<string, string | Uint8Array>;

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Serves files; answers with the origin. */
export async function serve(
  files: Files,
  headers: Record<string, string> = {},
): Promise<{ origin: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = files[path];
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { origin: `http://localhost:${port}`, close: () => void server.close() };
}
