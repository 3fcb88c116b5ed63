/** Builds the documentation site beside something that people wait for. @module */
import { spawn } from 'node:child_process';
import { at } from '../paths.mjs';

/** Starts building and does not wait: what fails is told on standard error, and the end of this process ends it. */
export function buildSiteBehind() {
  const child = spawn(process.execPath, [at('scripts/docs.mjs'), '--behind'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  child.unref();
  process.on('exit', () => child.kill());
}
