/** Asking the API over one kept connection, with the time each answer took. @module */
import { Agent, request } from 'node:http';

/** A connection that stays open. */
export function once() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return { agent, close: () => agent.destroy() };
}

/** Asks once; rejects where the answer is a failure. */
export function ask({ agent, port, method = 'GET', path, token, body, headers = {} }) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const own = { authorization: `Bearer ${token}`, ...headers };
    const text = body === undefined ? undefined : JSON.stringify(body);
    if (text !== undefined) Object.assign(own, { 'content-type': 'application/json' });
    const asking = request({ agent, port, host: '127.0.0.1', method, path, headers: own });
    asking.once('error', reject);
    asking.once('response', (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.once('end', () => {
        const milliseconds = performance.now() - began;
        const answer = Buffer.concat(parts).toString();
        if (response.statusCode < 400) resolve({ milliseconds, body: answer });
        else reject(new Error(`${method} ${path}: ${response.statusCode} ${answer}`));
      });
    });
    asking.end(text);
  });
}
