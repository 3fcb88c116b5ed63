/** Runs the suite in Node, and writes how it went into the file named last. @module */
import { writeFileSync } from 'node:fs';
import { run } from './runner.mjs';

writeFileSync(process.argv.at(-1), JSON.stringify(await run()));
process.exit();
