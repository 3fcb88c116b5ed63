/**
 * `rejudge`: what today's rules make of the hits of some days, shown first, kept when told so.
 * @module
 */
import { isbot } from 'isbot';
import { TandemError } from '@tandem-advocacy/core/errors';
import { JUDGE_VERSION } from '@tandem-advocacy/core/rules';
import type { Figures } from '@tandem-advocacy/core/schemas';
import { rejudgeDay } from '../clicks/rejudge.js';
import { deskOptions, UsageError, type Command, type Surroundings } from './command.js';
import { openExisting, programmeNamed } from './existing.js';
import { readOptions } from './options.js';
import { progress } from './progress.js';

const CLASSES = ['human', 'preview', 'automated', 'suspect', 'own', 'repeat'] as const;
const MOST_DAYS = 3_660;

/** Judges again, day by day, and says what changes. */
export const rejudgeCommand: Command = async (args, { env, out }) => {
  const given = readOptions(args, ['programme'], ['apply']);
  const days = daysOf(given.positionals);
  const apply = given.has('apply');
  const desk = await openExisting(deskOptions(env));
  try {
    const programme = programmeNamed(desk, given.one('programme'));
    const [from, to] = [none(), none()];
    let moved = 0;
    const count = progress('hits', out);
    for (const day of days) {
      let [hits, moves] = [0, 0];
      for await (const part of rejudgeDay({ store: desk.store, programme, isbot }, day, apply)) {
        add(from, part.from);
        add(to, part.to);
        hits += part.from.raw;
        moves += part.moves.length;
        count(part.from.raw);
      }
      moved += moves;
      if (hits > 0) out(`${day}: ${hits} hits, ${moves} change.`);
    }
    report({ from, to, moved, apply }, out);
  } finally {
    await desk.close();
  }
};

function daysOf([from = '', to = '', ...more]: readonly string[]): string[] {
  const ends = [from, to].map((day) => Date.parse(`${day}T12:00:00Z`));
  const [first = NaN, last = NaN] = ends;
  if (more.length > 0 || !(first <= last))
    throw new UsageError('Say which days: rejudge 2026-11-01 2026-11-30');
  const count = Math.round((last - first) / 86_400_000) + 1;
  if (count > MOST_DAYS)
    throw new TandemError('period_too_long', `That is ${count} days: judge ten years at a time.`);
  return Array.from({ length: count }, (_, i) =>
    new Date(first + i * 86_400_000).toISOString().slice(0, 10),
  );
}

type Counts = Omit<Figures, 'version'>;
const none = (): Counts => ({
  ...{ raw: 0, human: 0, preview: 0, automated: 0, suspect: 0, own: 0, repeat: 0 },
});

function add(sum: Counts, figures: Counts): void {
  sum.raw += figures.raw;
  for (const name of CLASSES) sum[name] += figures[name];
}

function report(
  { from, to, moved, apply }: { from: Counts; to: Counts; moved: number; apply: boolean },
  out: Surroundings['out'],
): void {
  out(`${from.raw} hits by the rules of version ${JUDGE_VERSION}:`);
  for (const name of CLASSES)
    out(`  ${name.padEnd(10)} ${String(from[name]).padStart(9)} → ${to[name]}`);
  if (moved === 0) out('Nothing changes.');
  else if (apply)
    out(`${moved} verdicts are changed, with the figures and points that hung on them.`);
  else out(`${moved} verdicts would change. With --apply they do.`);
}
