/** Web Test Runner's reporter for `npm test`: silent while all is well, complete when not, and counts in a file. @module */
import { writeFileSync } from 'node:fs';

/** Writes `{ passed, failed, tested, problems, notes }` to a file once every browser is done. */
export function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const tested = [...new Set(sessions.map((session) => session.testFile))];
      const report = { passed: 0, failed: 0, tested, problems: [], notes: [] };
      for (const session of sessions) countSession(session, report);
      writeFileSync(file, JSON.stringify(report));
    },
  };
}

/** What axe could not decide is no failure, and nothing to keep quiet about either. */
const isNote = (line) => typeof line === 'string' && line.startsWith('axe left undecided');

function countSession(session, report) {
  report.notes.push(...(session.logs ?? []).flat().filter(isNote));
  const where = `${session.browser.name} ${session.testFile}`;
  const before = report.passed + report.failed;
  for (const { test, names } of testsOf(session.testResults)) {
    if (test.passed || test.skipped) report.passed += test.passed ? 1 : 0;
    else {
      report.failed += 1;
      report.problems.push(`${where}\n  ${names.join(' › ')}\n  ${describe(test.error)}`);
    }
  }
  const ranNothing = session.testFile && report.passed + report.failed === before;
  const errors = session.errors ?? [];
  if (errors.length === 0 && !ranNothing) return;
  report.failed += 1;
  const reasons =
    errors.length > 0 ? errors.map(describe) : ['no test ran in this file', ...logs(session)];
  report.problems.push(`${where}\n  ${reasons.join('\n  ')}`);
}

function* testsOf(suite, names = []) {
  for (const test of suite?.tests ?? []) yield { test, names: [...names, test.name] };
  for (const inner of suite?.suites ?? []) yield* testsOf(inner, [...names, inner.name]);
}

const logs = (session) => (session.logs ?? []).map((line) => JSON.stringify(line));

function describe(error) {
  if (!error) return 'failed without saying why';
  const diff =
    error.expected === undefined
      ? ''
      : `\n  expected ${error.expected}\n  actual   ${error.actual}`;
  return `${error.name ?? 'Error'}: ${error.message}${diff}\n  ${error.stack ?? ''}`;
}
