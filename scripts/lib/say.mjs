/** Short human lines about what a script is doing. @module */
import { stopSignal } from './run.mjs';

const started = Date.now();

/** Says what happens now. */
export function say(text) {
  console.log(`• ${text}`);
}

/** Seconds since a moment, as a short text. */
export function seconds(since = started) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** A failure that needs one line and no stack: it says what to do. */
export class PlainError extends Error {}

/**
 * Runs a script's main function, whose number is the exit code; a plain error ends it with its line, any
 * other with its stack. Once somebody stopped us, what fails after that is no news: the code is `stopped`.
 */
export async function main(action, { stopped = 130 } = {}) {
  try {
    const code = (await action()) ?? 0;
    process.exitCode = stopSignal() ? stopped : code;
  } catch (error) {
    if (!stopSignal()) console.error(error instanceof PlainError ? `✖ ${error.message}` : error);
    process.exitCode = stopSignal() ? stopped : 1;
  }
}
