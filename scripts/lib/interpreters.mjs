/** Finds the languages, besides JavaScript, that a snippet of the guides is in. @module */
import { installByApt, onPath } from './programs.mjs';
import { say } from './say.mjs';

const known = { php: 'php-cli', python3: 'python3' };

/** Installs what is missing where that can be done; snippets in what is not there are not run, and that is said. */
export async function needInterpreters() {
  const missing = Object.keys(known).filter((name) => !onPath(name));
  if (process.platform === 'linux' && missing.length > 0)
    await installByApt(missing.map((name) => known[name]));
  for (const name of missing.filter((one) => !onPath(one)))
    say(`${name} is not here: the snippets of the guides in it are not run.`);
}
