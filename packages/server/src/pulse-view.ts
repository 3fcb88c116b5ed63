/**
 * A pulse as one reader receives it: in their language, with what may be told of everyone's answers.
 * @module
 */
import { pulseResults } from '@tandem-advocacy/core/rules';
import type { Pulse } from '@tandem-advocacy/core/schemas';
import { chooseLanguage } from './languages.js';
import type { Deps, Reader } from './ports.js';
import { iso } from './store/db.js';
import type { PulseReader, PulseRow } from './store/pulses.js';

/** What it takes to show a pulse. */
export type PulseDeps = Pick<Deps, 'store' | 'keys' | 'clock'>;

/** The ids of a question's choices, in order. */
export const choicesOf = ({ form, languages }: PulseRow): string[] =>
  form === 'scale'
    ? ['1', '2', '3', '4', '5']
    : (Object.values(languages)[0]?.choices ?? []).map(({ id }) => id);

/** Whether a question can be answered at a moment. */
export const isOpen = ({ opensAt, closesAt }: PulseRow, now: number): boolean =>
  opensAt <= now && now < closesAt;

/** Under which name it is noted that somebody answered: another one for every question. */
export const pulseReader = (
  { keys }: Pick<Deps, 'keys'>,
  { programme, subject }: Reader,
  { id }: PulseRow,
): PulseReader => ({ pulse: id, reader: keys.pulse(programme.number, id, subject) });

/** Shows a question to a reader. */
export async function viewPulse(
  deps: PulseDeps,
  reader: Reader,
  { row, wishes }: { row: PulseRow; wishes: readonly (string | undefined)[] },
): Promise<Pulse> {
  const { store, clock } = deps;
  const { number, k } = reader.programme;
  const language = chooseLanguage(row.languages, wishes);
  const { question = '', low, high, choices = [] } = row.languages[language] ?? {};
  const open = isOpen(row, clock.now());
  const texts = new Map(choices.map(({ id, text }) => [id, text]));
  const shown = new Map(
    (await store.pulses.shown(number, row.id)).map(({ choice, answers }) => [choice, answers]),
  );
  const counts = choicesOf(row).map((choice) => ({ choice, answers: shown.get(choice) ?? 0 }));
  const results = pulseResults(counts, { k, scale: row.form === 'scale' });
  return {
    ...{ id: row.id, form: row.form, language, question },
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    choices: counts.map(({ choice }) => ({ id: choice, text: texts.get(choice) ?? choice })),
    ...{ opensAt: iso(row.opensAt), closesAt: iso(row.closesAt), open },
    ...(open && { answered: await store.pulses.answered(number, pulseReader(deps, reader, row)) }),
    k,
    ...(results && { results }),
  };
}
