/** Holds the count of `npm test` to its word. @module */
import { describe, expect, it } from 'vitest';
import { countVitest, settle } from './counts.mjs';
import { at } from './paths.mjs';

const file = (name, ...statuses) => ({
  name: at(name),
  status: statuses.every((one) => one === 'passed') && statuses.length > 0 ? 'passed' : 'failed',
  assertionResults: statuses.map((status) => ({ status })),
});

describe('countVitest', () => {
  it('counts tests', () => {
    const testResults = [file('a.test.ts', 'passed', 'failed'), file('b.test.ts', 'passed')];
    const counted = countVitest({ numPassedTests: 2, testResults });
    expect(counted).toEqual({ passed: 2, failed: 1, ran: [at('a.test.ts'), at('b.test.ts')] });
  });

  it('counts a file that broke before its first test', () => {
    const { failed } = countVitest({ numPassedTests: 0, testResults: [file('a.test.ts')] });
    expect(failed).toBe(1);
  });
});

describe('settle', () => {
  const good = { passed: 2, failed: 0, ran: [at('a.test.ts')] };

  it('leaves a good run as it is', () => {
    const settled = settle(good, { code: 0, files: ['a.test.ts'], output: '' });
    expect(settled).toEqual({ passed: 2, failed: 0, output: '' });
  });

  it('fails a run that left a file out, and names it', () => {
    const { failed, output } = settle(good, {
      code: 0,
      files: ['a.test.ts', 'b.test.ts'],
      output: '',
    });
    expect(failed).toBe(1);
    expect(output).toContain('b.test.ts');
  });

  it('fails a run that ended badly without a failed test', () => {
    expect(settle(good, { code: 1, files: [], output: '' }).failed).toBe(1);
  });
});
