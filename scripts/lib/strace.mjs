/** Finds strace, with which a test watches that a hit is on disk before its answer leaves. @module */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { installByApt } from './browser.mjs';
import { say } from './say.mjs';

/** The path of strace, or `undefined`. */
export function findStrace() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, 'strace')).find(canRun);
}

/** The path of strace, installed where that can be done; without it one test is not run, and that is said. */
export async function needStrace() {
  if (process.platform === 'linux' && !findStrace()) await installByApt(['strace']);
  const found = findStrace();
  if (!found) say('strace is not here: that the disk has a hit before its answer is not traced.');
  return found;
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
