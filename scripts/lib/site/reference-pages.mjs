/** Writes the pages that only what was built knows: the command line with its settings, the API, sizes and integrity. @module */
import { pathToFileURL } from 'node:url';
import { brotliSize, bundleSize, doors, everything, firstPaint, further } from '../bytes.mjs';
import { at, readJson } from '../paths.mjs';
import { httpPage } from './http-page.mjs';

/** Every page by its name, as Markdown. */
export async function referencePages() {
  return {
    'command-line-and-settings': await commandPage(),
    'http-api': await httpPage(),
    'sizes-and-integrity': await sizesPage(),
  };
}

async function commandPage() {
  const help = pathToFileURL(at('packages/server/dist/commands/help.js')).href;
  const { HELP } = await import(help);
  return `# The command line and its settings

What \`tandem-server --help\` prints. How to use it is in [Run the service](../../../docs/guide/run-the-service.md).

\`\`\`text
${HELP.trim()}
\`\`\`
`;
}

const bytes = (number) => number.toLocaleString('en');
const sum = (files) => files.reduce((total, file) => total + brotliSize(file), 0);
const rows = (lines) => lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

async function sizesPage() {
  const { version, files } = readJson('packages/widgets/dist/cdn/manifest.json');
  const all = Object.entries(everything()).map(([language, size]) => [language, bytes(size)]);
  const more = Object.entries(further()).map(([name, size]) => [`\`tandem-${name}\``, bytes(size)]);
  const weighed = await Promise.all(
    Object.entries(doors).map(async ([name, text]) => [name, bytes(await bundleSize(text))]),
  );
  const integrity = Object.entries(files).map(([file, one]) => [
    `\`${file}\``,
    bytes(one.brotli),
    `\`${one.sri}\``,
  ]);
  return `# Sizes and integrity

Version ${version}. Bytes are those of Brotli at its best, as a CDN sends them, of what this build made.

## Elements

A page with one share alone, before the first click: **${bytes(sum(firstPaint('share')))}**.

| a further element, with its words | bytes |
| --- | ---: |
${rows(more)}

| all of them, in | bytes |
| --- | ---: |
${rows(all)}

## The SDK

All of a door in one file, what loads later included.

| door | bytes |
| --- | ---: |
${rows(weighed)}

## Integrity of what one script tag loads

An \`integrity\` attribute on the script tag covers \`tandem.js\`; the others are named by it, with the hash of their
content in their name.

| file | bytes | integrity |
| --- | ---: | --- |
${rows(integrity)}
`;
}
