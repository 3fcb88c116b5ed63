/** Lets one process at a time do a thing in this repository. @module */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { at } from './paths.mjs';
import { stopSignal } from './run.mjs';
import { say } from './say.mjs';

/** Waits until no other living process holds the lock, then runs the action. */
export async function withLock(name, action) {
  mkdirSync(at('.cache'), { recursive: true });
  const file = at('.cache', `${name}.lock`);
  for (let told = false; !take(file); told = true) {
    if (stopSignal()) return;
    if (!told) say(`Waiting for another process that is at the same thing (${name}).`);
    await pause(200);
  }
  try {
    await action();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isAlive(holder(file))) rmSync(file, { force: true });
    return false;
  }
}

function holder(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
