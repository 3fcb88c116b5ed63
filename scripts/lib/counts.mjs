/** Turns the reports of test runners into `{ passed, failed, output }`, so that nothing that failed counts as fine. @module */
import { at } from './paths.mjs';

/** What Vitest's JSON report says; a file that broke before its first test has failed once. */
export function countVitest({ numPassedTests, testResults }) {
  const statuses = testResults.map(({ status, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed').length;
    return status === 'failed' ? Math.max(1, failed) : failed;
  });
  const failed = statuses.reduce((sum, one) => sum + one, 0);
  return { passed: numPassedTests, failed, ran: testResults.map(({ name }) => name) };
}

/** A run that leaves a file out, or ends badly without saying why, has failed once more. */
export function settle({ passed, failed, ran }, { code, files, output }) {
  const missed = files.filter((file) => !ran.includes(at(file)));
  if (missed.length > 0) {
    const missing = `Test files that did not run: ${missed.join(', ')}`;
    return { passed, failed: failed + 1, output: `${output}\n${missing}` };
  }
  return { passed, failed: code !== 0 ? Math.max(1, failed) : failed, output };
}
