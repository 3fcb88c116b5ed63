/** The long proofs, one after the other, with their dated result in `docs/soak.md`. @module */
import os from 'node:os';
import { readFileSync, writeFileSync } from 'node:fs';
import { at } from '../lib/paths.mjs';
import { main, PlainError, say, seconds } from '../lib/say.mjs';
import { SHORT, LONG } from './proofs.mjs';

const page = at('docs/soak.md');

await main(async () => {
  const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const proofs = process.argv.includes('--short') ? SHORT : LONG;
  const chosen = names.length > 0 ? names : Object.keys(proofs);
  const unknown = chosen.filter((name) => !proofs[name]);
  if (unknown.length > 0)
    throw new PlainError(
      `No proof is called ${unknown.join(', ')}: ${Object.keys(proofs).join(', ')}`,
    );
  const results = [];
  for (const name of chosen) {
    const began = Date.now();
    const { ok, text } = await proofs[name]().then(
      (said) => ({ ok: true, text: said }),
      (error) => ({ ok: false, text: error.message }),
    );
    say(`${ok ? '✓' : '✗'} ${name} (${seconds(began)}): ${text}`);
    results.push({ name, ok, text: anywhere(text), took: seconds(began) });
  }
  if (!process.argv.includes('--short')) record(results);
  return results.every(({ ok }) => ok) ? 0 : 1;
});

/** What was said, without the places of the machine it was said on. */
function anywhere(text) {
  return text.replaceAll(at(''), '').replaceAll(new RegExp(`${os.tmpdir()}/[\\w-]+`, 'g'), '…');
}

/** Writes each result with its date in place of the one before. */
function record(results) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${os.cpus().length} processors, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  let text = readFileSync(page, 'utf8');
  for (const { name, ok, text: said, took } of results) {
    const entry = `## ${name}\n\n${ok ? 'Held' : '**Failed**'} on ${day} in ${took} (${machine}).\n\n${said}\n`;
    const known = new RegExp(`## ${name}\\n[^]*?(?=\\n## |$)`);
    text = known.test(text) ? text.replace(known, () => entry) : `${text.trimEnd()}\n\n${entry}`;
  }
  writeFileSync(page, text);
}
