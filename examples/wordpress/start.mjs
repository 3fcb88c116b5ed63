/** A WordPress with the plugin in it beside a Tandem service: both from npm, neither installed on the machine. @module */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { blueprint } from './blueprint.mjs';

const here = (...parts) => fileURLToPath(new URL(path.join(...parts), import.meta.url));
const port = Number(process.env.PORT ?? 8080);
const servicePort = Number(process.env.SERVICE_PORT ?? port + 1);
/** `--bare`: WordPress without the plugin switched on, for whoever follows the README's five steps. */
const bare = process.argv.includes('--bare');
const site = `http://localhost:${port}`;
const endpoint = `http://localhost:${servicePort}`;
const data = here('.data');
const node24 = here('node_modules/.bin/node');
const cli = here('node_modules/@tandem-advocacy/server/dist/cli.js');
const env = { ...process.env, TANDEM_DATA: path.join(data, 'service'), PORT: String(servicePort) };

const children = [];
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

mkdirSync(data, { recursive: true });
const secret = portalSecret();
const service = start('service', node24, [cli]);
await says(service, 'is running');
const wordpress = start('wordpress', node24, [
  here('node_modules/@wp-playground/cli/wp-playground.js'),
  'server',
  `--port=${port}`,
  `--site-url=${site}`,
  `--mount-before-install=${unpacked()}:/wordpress`,
  `--mount=${here('tandem')}:/wordpress/wp-content/plugins/tandem`,
  '--wordpress-install-mode=install-from-existing-files-if-needed',
  `--blueprint=${written('blueprint.json', blueprint({ bare, endpoint, secret }))}`,
]);
await says(wordpress, 'Ready!');

console.log(`
WordPress is at ${site}/ and its desk at ${site}/wp-admin/.
People: admin, author, reader; the password of each is "password".${
  bare
    ? `\n\nThe plugin is there, not yet active. Settings → Tandem asks for:
  address of the service   ${endpoint}
  programme                riverside
  portal secret            ${secret}`
    : ''
}
Ctrl-C stops both.`);

/** The programme's secret: the programme is made on the first start, and remembered. */
function portalSecret() {
  const file = path.join(data, 'portal-secret');
  if (!existsSync(file)) {
    const made = execFileSync(
      node24,
      [
        ...[cli, 'programme', 'create', 'riverside', '--name', 'Riverside'],
        ...['--origin', site, '--host', `localhost:${port}`, '--language', 'en', '--language', 'fr'],
      ],
      { env, encoding: 'utf8' },
    );
    writeFileSync(file, /[\w-]{40,}/.exec(made)?.[0] ?? '', { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}

/** WordPress's own files, unpacked once. */
function unpacked() {
  const folder = path.join(data, 'wordpress');
  if (existsSync(folder)) return folder;
  const zip = here('node_modules/@wp-playground/wordpress-builds/src/wordpress/wp-6.5.zip');
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return folder;
}

function written(name, value) {
  const file = path.join(data, name);
  writeFileSync(file, JSON.stringify(value, null, 2));
  return file;
}

function start(name, command, args) {
  const child = spawn(command, args, { env, cwd: here('.'), stdio: ['ignore', 'pipe', 'pipe'] });
  child.once('exit', (code) => {
    if (children.includes(child)) console.error(`${name} ended with ${code}.`);
    stop();
  });
  children.push(child);
  return child;
}

/** Waits for a line of a program; shows what it said when it ends before. */
async function says(child, text) {
  const heard = [];
  const listen = (stream, done) =>
    createInterface(stream).on('line', (line) => {
      heard.push(line);
      if (line.includes(text)) done();
    });
  await new Promise((done) => {
    listen(child.stdout, done);
    listen(child.stderr, done);
    child.once('exit', () => {
      console.error(heard.join('\n'));
      process.exitCode = 1;
    });
  });
}

function stop() {
  for (const child of children.splice(0)) {
    child.kill('SIGTERM');
    void once(child, 'exit');
  }
}
