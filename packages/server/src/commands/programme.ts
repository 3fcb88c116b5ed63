/**
 * `programme create`: makes a programme and shows its portal secret, once.
 * @module
 */
import { openDesk } from '../desk.js';
import { deskOptions, UsageError, type Command } from './command.js';
import { needed, readOptions } from './options.js';

/** Makes a programme. */
export const programmeCommand: Command = async (args, { env, out }) => {
  const names = ['name', 'origin…', 'host…', 'language…', 'timezone', 'egress…', 'k'];
  const given = readOptions(args, names);
  const [verb, id, ...more] = given.positionals;
  if (verb !== 'create' || id === undefined || more.length > 0)
    throw new UsageError('Say which programme: programme create ID --name "Name"');
  if (!/^[a-z0-9][a-z0-9-]{1,40}$/.test(id))
    throw new UsageError(
      `"${id}" is no id: 2 to 41 small letters, digits and hyphens, as in acme-group`,
    );
  const k = given.one('k');
  const list = (name: string) => given.many(name).filter(Boolean);
  const languages = list('language');
  const timeZone = given.one('timezone');
  const desk = await openDesk(deskOptions(env));
  try {
    const { programme, portalSecret } = await desk.administration.create({
      id,
      name: needed(given, 'name', '"Acme"'),
      origins: list('origin'),
      hosts: list('host'),
      egress: list('egress'),
      ...(languages.length > 0 && { languages }),
      ...(timeZone !== undefined && { timeZone }),
      ...(k !== undefined && { k: Number(k) }),
    });
    out(`The programme "${programme.id}" (${programme.name}) is made.\n`);
    out(`  Portal secret   ${portalSecret}\n`);
    out(
      'It is shown once. Keep it on the portal’s backend, never in a page: whoever has it can sign',
    );
    out(
      `as any reader. Tokens are JWT, HS256, with sub, name, exp and programme "${programme.id}".`,
    );
  } finally {
    await desk.close();
  }
};
