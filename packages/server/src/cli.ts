#!/usr/bin/env node
/**
 * `tandem-server`: the command line. Without a command, it serves.
 * @module
 */
import './quiet.js';
import { run } from './commands/run.js';
import { serve } from './main.js';

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  serve,
});
