/** Finds strace, with which a test watches that a hit is on disk before its answer leaves. @module */
import { installByApt, onPath } from './programs.mjs';
import { say } from './say.mjs';

/** The path of strace, installed where that can be done; without it one test is not run, and that is said. */
export async function needStrace() {
  if (process.platform === 'linux' && !onPath('strace')) await installByApt(['strace']);
  const found = onPath('strace');
  if (!found) say('strace is not here: that the disk has a hit before its answer is not traced.');
  return found;
}
