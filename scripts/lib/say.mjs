/** Short human lines about what a script is doing. @module */

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

/** Runs a script's main function; a plain error ends it with its line, any other with its stack. */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(error instanceof PlainError ? `✖ ${error.message}` : error);
    process.exitCode = 1;
  }
}
