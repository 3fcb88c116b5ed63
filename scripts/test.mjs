/** `npm test`: installs what is missing, builds, runs every check, and ends with `N passed, N failed`. @module */
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { stopSignal } from './lib/run.mjs';
import { main, PlainError, say, seconds } from './lib/say.mjs';
import { steps } from './lib/test-steps.mjs';

const needBuild = ['types', 'unit', 'browser', 'e2e', 'portals'];

await main(async () => {
  const chosen = chooseSteps(process.argv.slice(2));
  await install();
  const total = { passed: 0, failed: 0 };
  if (chosen.some((name) => needBuild.includes(name))) add(total, await timed('build', buildStep));
  for (const name of chosen) {
    if (stopSignal()) return 1;
    add(total, await timed(name, steps[name]));
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});

function chooseSteps(names) {
  const unknown = names.filter((name) => !steps[name]);
  if (unknown.length > 0) {
    throw new PlainError(
      `No step is called ${unknown.join(', ')}: choose among ${Object.keys(steps).join(', ')}.`,
    );
  }
  // Portals take half a gigabyte of other people's programs: they are tried by name, see `npm run portals`.
  const usual = Object.keys(steps).filter((name) => name !== 'portals');
  return names.length === 0 ? usual : Object.keys(steps).filter((name) => names.includes(name));
}

async function buildStep() {
  await build();
  return { passed: 1, failed: 0, output: '' };
}

async function timed(name, step) {
  const started = Date.now();
  const result = await step().catch(asFailure);
  if (result.failed > 0 && !stopSignal()) console.log(`\n${result.output.trim()}\n`);
  say(`${name}: ${result.passed} passed, ${result.failed} failed (${seconds(started)})`);
  return result;
}

function asFailure(error) {
  const output = error instanceof PlainError ? error.message : error.stack;
  return { passed: 0, failed: 1, output };
}

function add(total, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}
