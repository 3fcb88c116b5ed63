/** A keep-alive client that asks as fast as it is answered: one request in flight on each connection. @module */
import net from 'node:net';

const end = Buffer.from('\r\n\r\n');

/**
 * Loads a server for a while. With `mayBreak`, the server may end before: what it answered counts.
 *
 * @returns `perSecond`, `p50` and `p99` in milliseconds, and `statuses`: how often each status was answered
 */
export async function load({ port, paths, milliseconds, connections = 50, mayBreak = false }) {
  const state = {
    paths,
    mayBreak,
    next: 0,
    until: performance.now() + milliseconds,
    times: [],
    statuses: new Map(),
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, () => oneConnection(port, state)));
  const seconds = (performance.now() - started) / 1_000;
  const times = Float64Array.from(state.times).sort();
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return {
    perSecond: times.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    statuses: state.statuses,
  };
}

function oneConnection(port, state) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', ask).setNoDelay(true);
    let sent = 0;
    let pending = Buffer.alloc(0);
    function ask() {
      if (performance.now() >= state.until) return socket.end(() => resolve());
      sent = performance.now();
      socket.write(requestFor(state.paths[state.next++ % state.paths.length]));
    }
    socket.on('data', (data) => {
      pending = pending.length > 0 ? Buffer.concat([pending, data]) : data;
      const size = answerSize(pending);
      if (size === undefined || pending.length < size) return;
      const status = pending.toString('latin1', 9, 12);
      pending = pending.subarray(size);
      state.times.push(performance.now() - sent);
      state.statuses.set(status, (state.statuses.get(status) ?? 0) + 1);
      ask();
    });
    socket.once('close', () => resolve());
    socket.on('error', (error) => (state.mayBreak ? resolve() : reject(error)));
  });
}

function answerSize(bytes) {
  const head = bytes.indexOf(end);
  if (head < 0) return undefined;
  const length = /\r\ncontent-length: *(\d+)/i.exec(bytes.toString('latin1', 0, head))?.[1];
  return head + end.length + Number(length ?? 0);
}

/** A present-day browser. */
export const AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

/** What a present-day browser sends when somebody follows a link on a plain http host. */
function requestFor(path) {
  return [
    `GET ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    `User-Agent: ${AGENT}`,
    'Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'Accept-Language: fr-FR,fr;q=0.9,en;q=0.8',
    'Sec-Fetch-Mode: navigate',
    'Connection: keep-alive\r\n\r\n',
  ].join('\r\n');
}
