/** `npm run new-element NAME`: an element that builds and keeps the contract of all, ready to be made one's own. @module */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { node24, tool } from './lib/node24.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main, PlainError, say } from './lib/say.mjs';

const templates = at('scripts/new-element');

await main(async () => {
  const [name = ''] = process.argv.slice(2);
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name))
    throw new PlainError('Say a name in small letters: npm run new-element reading-list');
  const folder = `packages/widgets/src/elements/${name}`;
  if (existsSync(at(folder))) throw new PlainError(`${folder} is there already.`);
  mkdirSync(at(folder));
  const pascal = name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
  const names = { name, Pascal: pascal, camel: pascal[0].toLowerCase() + pascal.slice(1) };
  for (const file of readdirSync(templates)) {
    const text = readFileSync(`${templates}/${file}`, 'utf8');
    const target = file.replace(/^name\./, `${name}.`).replace(/\.txt$/, '');
    writeFileSync(
      at(folder, target),
      text.replace(/@@(\w+)@@/g, (_, key) => names[key]),
    );
  }
  await run(node24, [tool.prettier, '--write', '--log-level', 'warn', folder]);
  say(`${folder}/ is there: npm run build lists it, and its test says what it promises already.`);
  return 0;
});
