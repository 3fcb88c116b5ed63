/** The documentation builds without a warning: every export is described, and no link is dead. @module */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { at } from '../scripts/lib/paths.mjs';

it('describes every export of every door', { timeout: 180_000 }, () => {
  const args = [at('scripts/docs.mjs'), 'check'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).not.toMatch(/\[(?:warning|error)\]/);
  expect(status).toBe(0);
});
