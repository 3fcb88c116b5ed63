/** A WordPress with the plugin in it beside a Tandem service: both from npm, neither installed on the machine. @module */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { says, startService, stopOnSignal } from 'tandem-example-support/service';
import { blueprint } from './blueprint.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const here = (...parts) => path.join(folder, ...parts);
const port = Number(process.env.PORT ?? 8080);
/** `--bare`: WordPress without the plugin switched on, for whoever follows the README's steps. */
const bare = process.argv.includes('--bare');
const site = `http://localhost:${port}`;

const service = await startService({
  ...{ folder, origin: site, port: Number(process.env.SERVICE_PORT ?? port + 1) },
});
const { endpoint, secret } = service;
const wordpress = spawn(
  service.node,
  [
    here('node_modules/@wp-playground/cli/wp-playground.js'),
    'server',
    `--port=${port}`,
    `--site-url=${site}`,
    `--mount-before-install=${unpacked()}:/wordpress`,
    `--mount=${here('tandem')}:/wordpress/wp-content/plugins/tandem`,
    '--wordpress-install-mode=install-from-existing-files-if-needed',
    `--blueprint=${written('blueprint.json', blueprint({ bare, endpoint, secret }))}`,
  ],
  { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
);
stopOnSignal(service.stop, async () => {
  if (wordpress.exitCode !== null) return;
  wordpress.kill('SIGTERM');
  await once(wordpress, 'exit');
});
await says(wordpress, 'Ready!');

console.log(`
WordPress is at ${site}/ and its desk at ${site}/wp-admin/.
People: admin, author, reader; the password of each is "password".`);
if (bare)
  console.log(`
The plugin is there, not yet active. Settings → Tandem asks for:
  address of the service   ${endpoint}
  programme                riverside
  portal secret            ${secret}`);
console.log('Ctrl-C stops both.');

/** WordPress's own files, unpacked once; the package keeps scripts, styles and pictures beside the archive. */
function unpacked() {
  const target = here('.data/wordpress');
  if (existsSync(target)) return target;
  const builds = here('node_modules/@wp-playground/wordpress-builds');
  cpSync(path.join(builds, 'public/wp-6.5'), target, { recursive: true });
  const zip = readFileSync(path.join(builds, 'src/wordpress/wp-6.5.zip'));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    if (name.endsWith('/')) continue;
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
    writeFileSync(path.join(target, name), bytes);
  }
  return target;
}

function written(name, value) {
  const file = here('.data', name);
  writeFileSync(file, JSON.stringify(value, null, 2));
  return file;
}
