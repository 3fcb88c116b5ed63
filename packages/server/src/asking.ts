/**
 * Asking a question and answering it: a choice is counted, and nothing is kept of whose it was.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { pulseStep } from '@tandem-advocacy/core/rules';
import type { PulseChange, PulseDraft } from '@tandem-advocacy/core/schemas';
import type * as z from 'zod/mini';
import { InputError } from './input.js';
import type { Deps, Reader, Work } from './ports.js';
import { newId } from './publishing.js';
import { choicesOf, isOpen, pulseReader } from './pulse-view.js';
import type { PulseRow, PulseTexts } from './store/pulses.js';

type AskingDeps = Pick<Deps, 'work' | 'clock' | 'random' | 'keys' | 'store'>;

const DAY = 86_400_000;
/** How long a question is open where nobody says, and at most: so long it is known who answered. */
const USUAL = 14 * DAY;
const LONGEST = 31 * DAY;

/** There is no such question, or not yet. */
export const pulseUnknown = (): TandemError =>
  new TandemError('pulse_unknown', 'This programme has no such pulse.', { status: 404 });

/** Asks a question; throws `input_invalid` and `pulse_exists`. */
export async function askPulse(
  deps: AskingDeps,
  { programme }: Reader,
  { id, form, languages, ...times }: z.output<typeof PulseDraft>,
): Promise<PulseRow> {
  const opensAt = times.opensAt === undefined ? deps.clock.now() : Date.parse(times.opensAt);
  const closesAt = times.closesAt === undefined ? opensAt + USUAL : Date.parse(times.closesAt);
  const row: PulseRow = { id: id ?? newId(deps.random), form, languages, opensAt, closesAt };
  checkTexts(row);
  checkTimes(row);
  await deps.work(async ({ store, publish }) => {
    if (!(await store.pulses.add(programme.number, row)))
      throw new TandemError('pulse_exists', 'A pulse with this id is there already.', {
        status: 409,
      });
    publish(news(programme.number, row));
  }, programme.number);
  return row;
}

/** Closes an open question at another time; throws `pulse_unknown` and `pulse_closed`. */
export async function closePulse(
  deps: AskingDeps,
  { programme }: Reader,
  { id, change }: { id: string; change: PulseChange },
): Promise<PulseRow> {
  const now = deps.clock.now();
  return deps.work(async ({ store, publish }) => {
    const row = await store.pulses.get(programme.number, id);
    if (!row) throw pulseUnknown();
    if (row.closesAt <= now) throw pulseClosed();
    const moved = { ...row, closesAt: Math.max(Date.parse(change.closesAt), now) };
    if (moved.closesAt > now) checkTimes(moved);
    await store.pulses.close(programme.number, id, moved.closesAt);
    await store.pulses.forgetReaders(programme.number, now);
    publish(news(programme.number, row));
    return moved;
  }, programme.number);
}

/**
 * Counts an answer, the first of each reader. Throws `pulse_unknown`, `pulse_closed`, or `input_invalid`
 * for a choice that the question does not have.
 */
export async function answerPulse(
  deps: AskingDeps,
  reader: Reader,
  { id, choice }: { id: string; choice: string },
): Promise<PulseRow> {
  const { number, k } = reader.programme;
  const now = deps.clock.now();
  const row = await deps.store.pulses.get(number, id);
  if (!row || row.opensAt > now) throw pulseUnknown();
  if (!isOpen(row, now)) throw pulseClosed();
  const choices = choicesOf(row);
  if (!choices.includes(choice))
    throw new InputError([{ path: 'choice', message: `Send one of: ${choices.join(', ')}.` }]);
  await deps.work(async (work) => {
    if (!(await work.store.pulses.note(number, pulseReader(deps, reader, row)))) return;
    await count(work, number, { row, choice, k });
  }, number);
  return row;
}

async function count(
  { store, publish }: Work,
  programme: number,
  { row, choice, k }: { row: PulseRow; choice: string; k: number },
): Promise<void> {
  const { answers, shown } = await store.pulses.count(programme, row.id, choice);
  if (!pulseStep(answers, shown, k)) return;
  await store.pulses.show(programme, row.id);
  publish(news(programme, row));
}

const news = (programme: number, { id }: PulseRow) => ({
  ...{ programme, member: 0 },
  event: { type: 'pulse', pulseId: id } as const,
});

const pulseClosed = () => new TandemError('pulse_closed', 'This pulse is closed.', { status: 409 });

function checkTimes({ opensAt, closesAt }: PulseRow): void {
  if (closesAt > opensAt && closesAt - opensAt <= LONGEST) return;
  throw new InputError([
    { path: 'closesAt', message: 'A pulse closes after it opens, within 31 days.' },
  ]);
}

/** What a schema cannot say: a choice needs two ways to go, the same ones in every language. */
function checkTexts({ form, languages }: PulseRow): void {
  const all = Object.entries(languages);
  if (all.length === 0)
    throw new InputError([{ path: 'languages', message: 'A pulse needs a language.' }]);
  const ids = ({ choices }: PulseTexts) => choices.map(({ id }) => id).join(' ');
  const first = ids(all[0]?.[1] as PulseTexts);
  for (const [language, texts] of all) {
    const path = `languages.${language}.choices`;
    const count = new Set(ids(texts).split(' ')).size;
    if (form === 'scale' && texts.choices.length > 0)
      throw new InputError([{ path, message: 'A scale has its five choices by itself.' }]);
    if (form === 'choice' && (count < 2 || count < texts.choices.length))
      throw new InputError([{ path, message: 'Send two choices or more, each with its own id.' }]);
    if (ids(texts) !== first)
      throw new InputError([
        { path, message: 'Every language needs the same choices in the same order.' },
      ]);
  }
}
