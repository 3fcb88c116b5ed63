/**
 * Requests with exactly these headers: `fetch` would add `Sec-Fetch-Mode: cors` of its own.
 * @module
 */
import { request, type IncomingHttpHeaders } from 'node:http';

/** A browser's navigation: Firefox on Linux, of a version that tells one reader from another. */
export const reader = (version: number): Record<string, string> => ({
  'user-agent': `Mozilla/5.0 (X11; Linux x86_64; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`,
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'fr,fr-FR;q=0.8,en;q=0.5',
  'sec-fetch-dest': 'document',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-site': 'cross-site',
});

/** Asks for an address without following where it leads. */
export function visit(
  address: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
    });
    asked.on('error', reject).end();
  });
}
