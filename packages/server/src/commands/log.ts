/**
 * `log`: prints the log of administrative acts, and whether every line is as it was written.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { deskOptions, type Command } from './command.js';
import { openExisting, programmeNamed } from './existing.js';
import { readOptions } from './options.js';

/** Prints it, oldest first; fails where a line was changed or taken out. */
export const logCommand: Command = async (args, { env, out }) => {
  const given = readOptions(args, ['programme']);
  const desk = await openExisting(deskOptions(env));
  try {
    const { number } = programmeNamed(desk, given.one('programme'));
    const { acts, broken } = await desk.store.acts.read(number);
    for (const { entry, at, actor, act, target, status } of acts)
      out(
        [entry, new Date(at).toISOString(), actor, act, target, status || ''].join('  ').trimEnd(),
      );
    if (broken !== undefined)
      throw new TandemError(
        'log_broken',
        `Line ${broken} or the one before it is not as it was written.`,
      );
    out(acts.length === 0 ? 'Nothing was done yet.' : 'Every line is as it was written.');
  } finally {
    await desk.close();
  }
};
