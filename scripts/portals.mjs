/** `npm run portals`: tries every example in its portal, then writes `docs/portals.md` of what the run saw. @module */
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { install } from './lib/install.mjs';
import { node24, tool } from './lib/node24.mjs';
import { at, readJson } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';
import { steps } from './lib/test-steps.mjs';

const seen = '.cache/portals/report';
const pictures = 'docs/pictures/portals';

await main(async () => {
  await install();
  const { passed, failed, output } = await steps.portals();
  if (failed > 0) console.log(output);
  else await writePage();
  say(`portals: ${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

async function writePage() {
  mkdirSync(at(pictures), { recursive: true });
  const rows = readdirSync(at(seen))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => rowOf(readJson(seen, file)));
  writeFileSync(
    at('docs/portals.md'),
    `# Portals that were tried

Written by \`npm run portals\`, which installs each example from what \`npm publish\` would send and uses it in a real
browser, where the console of each page stays empty. \`accessibility\` is what Lighthouse says of the documentation, the
gallery and the demo.

| example | portal | what ran | when | picture |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`,
  );
  await run(node24, [tool.prettier, '--write', '--log-level', 'warn', 'docs/portals.md']);
}

function rowOf({ name, portal, ran, at: day, pictures: taken }) {
  const shown = taken.map((file) => {
    copyFileSync(at(seen, file), at(pictures, file));
    return `[${file.replace(/\.png$/, '')}](pictures/portals/${file})`;
  });
  const what = existsSync(at('examples', name)) ? `\`examples/${name}\`` : name;
  return `| ${what} | ${portal} | ${ran.join('; ')} | ${day} | ${shown.join(', ') || '–'} |`;
}
