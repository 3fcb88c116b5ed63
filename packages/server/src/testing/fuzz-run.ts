/**
 * Fuzzing as a process of its own: `fuzz-run.ts REQUESTS SEED` prints what came of it as JSON.
 * @module
 */
import { fuzz } from './fuzz.js';

const [requests = 1_000_000, seed = Date.now() % 1e9] = process.argv.slice(2).map(Number);
const started = performance.now();
const { wrongs, ...result } = await fuzz({ requests, seed, atOnce: 32 });
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(
  `${JSON.stringify({ ...result, seed, seconds, wrong: wrongs.length, first: wrongs.slice(0, 20) })}\n`,
);
process.exitCode = wrongs.length > 0 ? 1 : 0;
