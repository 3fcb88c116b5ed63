/** Starts a server of `servers/` as a process of its own, and stops it again. @module */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts one; resolves to what it tells, with `ask(what)`, which resolves to its answer, and `end()`. */
export async function serve(name, args = []) {
  const file = fileURLToPath(new URL(`../servers/${name}.mjs`, import.meta.url));
  const child = fork(file, args);
  // Whatever goes wrong here, none outlives the run.
  process.once('exit', () => child.kill('SIGKILL'));
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The server ${name} ended by itself with code ${code}.`);
  });
  failed.catch(() => {});
  const [told] = await Promise.race([once(child, 'message'), failed]);
  const ask = async (what = 'stop') => {
    child.send(what);
    return (await Promise.race([once(child, 'message'), failed]))[0];
  };
  return { ...told, pid: child.pid, ask, end: () => child.kill('SIGKILL') };
}
