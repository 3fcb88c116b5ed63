/** The fastest redirect that `node:http` can give: it looks nothing up and keeps nothing. @module */
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  response.writeHead(302, ['Location', 'https://example.org/article', 'Content-Length', '0']);
  response.end();
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
