/** One server for portal and service, which answers as soon as both are there. @module */
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Listens at once, so that a port in use is known before anything else is done; requests wait until
 * `answerWith` is called.
 */
export async function listen({ port, host }) {
  let answerWith;
  const handler = new Promise((resolve) => (answerWith = resolve));
  const server = createServer(async (request, response) => (await handler)(request, response));
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: server.address().port,
    answerWith,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What to say where listening fails, with what to do. */
export function listenProblem(error, port) {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights. Choose one above 1023: PORT=8787 npm start`;
  return undefined;
}
