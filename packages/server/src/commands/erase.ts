/**
 * `erase`: forgets a person by their portal's subject; `erasures`: the list of who was, for a later restore.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { openStoreOf } from '../open.js';
import { deskOptions, type Command } from './command.js';
import { existing, openExisting, programmeNamed } from './existing.js';
import { needed, readOptions } from './options.js';

/** Forgets a person. Their links go on, their totals stay, as nobody's. */
export const eraseCommand: Command = async (args, { env, out }) => {
  const given = readOptions(args, ['sub', 'programme']);
  const subject = needed(given, 'sub', 'u-17');
  const options = existing(deskOptions(env));
  const desk = await openExisting(options);
  try {
    const { number: programme } = programmeNamed(desk, given.one('programme'));
    const found = await desk.store.members.find(programme, subject);
    const guest = desk.keys.guest(programme, subject);
    const member = found?.member.number ?? 0;
    const gone = await desk.store.transaction(async ({ applause, erasure, invitations }) => {
      const invited = await invitations.forget(programme, subject);
      const applauded = await applause.forgetGuest({ programme, member, guest });
      if (member !== 0) await erasure.erase(programme, member);
      return applauded.length + member + Number(invited);
    }, programme);
    if (gone === 0)
      throw new TandemError('member_unknown', `Nothing is kept about "${subject}" here.`);
    out(`"${subject}" is forgotten. Their links lead on, and what they brought is nobody's.`);
  } finally {
    await desk.close();
  }
};

/** Prints who was erased, by number and moment: to be kept outside backups. */
export const erasuresCommand: Command = async (args, { env, out }) => {
  readOptions(args, []);
  const store = await openStoreOf(existing(deskOptions(env)), Date);
  try {
    out('# programme member when: keep this apart from backups, `restore` asks for it');
    for (const { programme, member, at } of await store.erasure.list())
      out(`${programme} ${member} ${new Date(at).toISOString()}`);
  } finally {
    await store.close();
  }
};
