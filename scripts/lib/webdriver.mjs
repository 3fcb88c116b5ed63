/** Drives WebKit's own small browser by WebDriver, in a display of its own. @module */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** Milliseconds in which the driver must answer for the first time. */
const PATIENCE = 30_000;

/**
 * Starts WebKit with one window. `go` opens an address without waiting for it, `run` runs a script in
 * the page, `stop` ends everything that was started. Three requests of a protocol are written out here,
 * because the client that has them all brings 190 packages.
 */
export async function startWebKit(binary, proxy = { proxyType: 'direct' }) {
  const display = await startDisplay();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${display.number}` };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = async () => {
    driver.kill();
    display.stop();
    await Promise.allSettled([gone(driver), display.gone]);
  };
  try {
    const call = caller(`http://127.0.0.1:${port}`);
    await ready(call);
    const { sessionId } = await call('POST', '/session', capabilities(binary, proxy));
    const at = `/session/${sessionId}`;
    return {
      go: (url) => call('POST', `${at}/url`, { url }),
      url: () => call('GET', `${at}/url`),
      async click(selector) {
        const found = await call('POST', `${at}/element`, {
          using: 'css selector',
          value: selector,
        });
        const [element] = Object.values(found);
        await call('POST', `${at}/element/${element}/click`, {});
      },
      run: (script, ...args) => call('POST', `${at}/execute/sync`, { script, args }),
      async stop() {
        await call('DELETE', at).catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const capabilities = (binary, proxy) => ({
  capabilities: {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      pageLoadStrategy: 'none',
      proxy,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  },
});

const caller = (base) => async (method, path, body) => {
  const answer = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`WebDriver: ${value?.error}: ${value?.message}`);
  return value;
};

async function ready(call) {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await call('GET', '/status');
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** A display that nobody sees, with a number that is free. */
async function startDisplay() {
  const args = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = gone(server);
  const number = await Promise.race([
    once(createInterface(server.stdout), 'line').then(([line]) => line),
    ended.then(() => Promise.reject(new Error('Xvfb ended before it had a display.'))),
  ]);
  return { number, stop: () => server.kill(), gone: ended };
}

const gone = (child) => new Promise((done) => child.once('exit', done).once('error', done));

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
