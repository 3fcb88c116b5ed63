/** Receives what happens: a message whose signature is right is one of the service's, and counts once. @module */
import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

/** Listens for signed messages; `tell` hears each once, however often it is sent. */
export function receiver(secret, tell) {
  const webhook = new Webhook(secret);
  const seen = new Set();
  return createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    try {
      const message = webhook.verify(body, request.headers);
      const id = request.headers['webhook-id'];
      if (!seen.has(id)) tell(message);
      seen.add(id);
      response.writeHead(204).end();
    } catch {
      response.writeHead(400).end();
    }
  });
}
