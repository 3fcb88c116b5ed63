/** Proves that a program leaves nothing behind, and that failures say what happened. @module */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { at } from './paths.mjs';
import { run } from './run.mjs';

const grandchild = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  console.log(child.pid);`;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const untilGone = (pid) => expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false);

describe('run', () => {
  it('ends what a program left running', async () => {
    const program = `${grandchild} child.unref(); process.exit(0);`;
    const { code, output } = await run(process.execPath, ['-e', program], { quiet: true });
    expect(code).toBe(0);
    await untilGone(Number(output));
  });

  it('names a program that is not there', async () => {
    const { code, output } = await run('no-such-program', [], { quiet: true });
    expect(code).toBe(127);
    expect(output).toContain('no-such-program');
  });

  it.each(['SIGINT', 'SIGTERM'])('passes %s on and waits for the end', async (signal) => {
    const program = `${grandchild} process.on('SIGTERM', () => { child.kill(); process.exit(0); });`;
    const url = JSON.stringify(new URL('run.mjs', import.meta.url).href);
    const code = `import { run } from ${url}; await run(process.execPath, ['-e', ${JSON.stringify(program)}]);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: at('.') });
    const [pid] = await once(parent.stdout, 'data');
    parent.kill(signal);
    expect((await once(parent, 'exit'))[0]).toBe(0);
    await untilGone(Number(pid));
  });
});
