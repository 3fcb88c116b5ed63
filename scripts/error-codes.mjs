/** Writes what the service answers into `docs/guide/error-codes.md`, from the one list that the code has. @module */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at } from './lib/paths.mjs';

const page = at('docs/guide/error-codes.md');
const heading = '## From the service\n';

/** The page with its generated half made anew. */
export async function errorPage() {
  const list = pathToFileURL(at('packages/server/dist/contract/errors.js')).href;
  const { ERRORS } = await import(list);
  const rows = Object.entries(ERRORS).map(
    ([code, { status, about }]) => `| \`${code}\` | ${status} | ${about.replaceAll('|', '\\|')} |`,
  );
  const table = [
    '| code | status | when it comes, and what to do |',
    '| --- | --- | --- |',
    ...rows,
  ];
  const [before] = readFileSync(page, 'utf8').split(heading);
  return `${before}${heading}\n${table.join('\n')}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(page, await errorPage());
