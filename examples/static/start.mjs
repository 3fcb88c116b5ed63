/** A file server over a folder: the page, and the elements copied beside it. No service, no build. @module */
import { cpSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const port = Number(process.env.PORT ?? 8000);

cpSync(here('node_modules/@tandem-advocacy/widgets/dist/cdn'), here('site/tandem'), {
  recursive: true,
});
const files = sirv(here('site'));
const server = createServer((request, response) =>
  files(request, response, () => response.writeHead(404).end('Not found\n')),
);
server.listen(port, () =>
  console.log(`The page is at http://localhost:${port}/. Ctrl-C stops it.`),
);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
