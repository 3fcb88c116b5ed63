/** Readers of the live stream by the thousand, each on a connection of its own. @module */
import net from 'node:net';

/** Connections that are made at the same time. */
const AT_ONCE = 100;

/**
 * Opens a stream for each token; resolves once all of them have begun.
 *
 * @returns `all(text)` resolves once every stream has brought a text that comes after the call
 */
export async function listeners(port, tokens) {
  const streams = [];
  for (let i = 0; i < tokens.length; i += AT_ONCE)
    streams.push(
      ...(await Promise.all(tokens.slice(i, i + AT_ONCE).map((token) => open(port, token)))),
    );
  return {
    all: (text) => Promise.all(streams.map((socket) => brings(socket, text))),
    close: () => streams.forEach((socket) => socket.destroy()),
  };
}

async function open(port, token) {
  const socket = net.connect(port, '127.0.0.1').setEncoding('latin1').setNoDelay(true);
  socket.write(
    `GET /v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\n\r\n`,
  );
  await brings(socket, ': hello');
  return socket;
}

function brings(socket, text) {
  return new Promise((resolve, reject) => {
    let said = '';
    const take = (part) => {
      said = (said + part).slice(-2_000);
      if (!said.includes(text)) return;
      socket.off('data', take);
      resolve();
    };
    socket.on('data', take);
    socket.once('close', () => reject(new Error(`A stream ended: ${said}`)));
    socket.once('error', reject);
  });
}
