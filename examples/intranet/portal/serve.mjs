/** One server for portal and service, which answers as soon as both are there. @module */
import { once } from 'node:events';
import { createServer } from 'node:http';

const problems = {
  EADDRINUSE: (port) =>
    `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
  EACCES: (port) => `Port ${port} needs more rights. Choose one above 1023: PORT=8787 npm start`,
};

/**
 * Listens at once, so that a port in use is known before anything else is done; requests wait until
 * `answerWith` is called. Throws what to do where it cannot listen.
 */
export async function listen({ port, host }) {
  let answerWith;
  const handler = new Promise((resolve) => (answerWith = resolve));
  const server = createServer(async (request, response) => (await handler)(request, response));
  server.listen(port, host);
  await once(server, 'listening').catch((error) => {
    const why = problems[error.code]?.(port) ?? `HOST=${host} cannot be used: ${error.message}.`;
    throw new Error(why, { cause: error });
  });
  const bound = server.address();
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return {
    port: bound.port,
    /** Where this machine reaches it. */
    address: `http://${name}:${bound.port}`,
    answerWith,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
