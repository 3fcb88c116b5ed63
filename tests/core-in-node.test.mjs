/** Core as it is published, in the oldest Node that it promises and in the newest: its whole suite in each. @module */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, it } from 'vitest';
import { writeCoreSuiteForNode } from '../scripts/lib/core-suite.mjs';
import { node22, node24 } from '../scripts/lib/node24.mjs';
import { at } from '../scripts/lib/paths.mjs';
import { declare } from './engines/declare.mjs';

const folder = at('.cache/core-suite', `${process.pid}`);
mkdirSync(folder, { recursive: true });
const suite = `${folder}/suite.mjs`;
await writeCoreSuiteForNode(suite);

async function inNode(name, node) {
  const answer = `${folder}/${name}.json`;
  await promisify(execFile)(node, ['--enable-source-maps', suite, answer]);
  return JSON.parse(readFileSync(answer, 'utf8'));
}

const [oldest, newest] = await Promise.all([inNode(22, node22), inNode(24, node24)]);
rmSync(folder, { recursive: true });
declare('Node 22', oldest, { describe, it });
declare('Node 24', newest, { describe, it });
