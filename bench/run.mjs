/** Runs every measurement in `src/`, prints the table and writes `results.json`. @module */
import { readdirSync, writeFileSync } from 'node:fs';
import { table } from './lib/rows.mjs';

const names = readdirSync(new URL('src/', import.meta.url)).filter((name) =>
  name.endsWith('.bench.mjs'),
);
const wanted = process.argv.slice(2);
const rows = [];

for (const name of names.sort()) {
  const stem = name.replace('.bench.mjs', '');
  if (wanted.length > 0 && !wanted.includes(stem)) continue;
  console.log(`• Measuring ${stem}.`);
  const { run } = await import(new URL(`src/${name}`, import.meta.url).href);
  rows.push(...(await run()));
}

console.log(`\n${table(rows)}\n`);
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(rows, null, 2)}\n`);
const missed = rows.filter((one) => !one.ok).map((one) => one.name);
console.log(missed.length === 0 ? 'Every goal is reached.' : `Goals missed: ${missed.join(', ')}.`);
