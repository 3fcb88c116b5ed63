#!/usr/bin/env node
/**
 * `tandem-server`: the command line. Without a command, it serves.
 * @module
 */
import './quiet.js';

const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(
    `Tandem's service needs Node ${NEEDED} or later; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

// Loaded only now: an older Node has no `node:sqlite` and would say so in twenty lines.
const [{ run }, { serve }] = await Promise.all([import('./commands/run.js'), import('./main.js')]);

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  serve,
});
