/**
 * `key`: makes API keys, lists them, revokes one.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { TandemError } from '@tandem-advocacy/core/errors';
import { noteOperator } from '../access/acting.js';
import { makeKey } from '../access/api-keys.js';
import { isKeyScope, KEY_SCOPES } from '../access/scopes.js';
import type { Desk } from '../desk.js';
import { deskOptions, UsageError, type Command, type Surroundings } from './command.js';
import { openExisting, programmeNamed } from './existing.js';
import { needed, readOptions, type Given } from './options.js';

type Verb = (given: Given, desk: Desk, out: Surroundings['out']) => Promise<void>;

/** Does what its second word says. */
export const keyCommand: Command = async ([verb = '', ...args], { env, out }) => {
  const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!act)
    throw new UsageError(
      'Say what to do: key create --name "Newsletter" --scope content:write, key list or key revoke ID',
    );
  const given = readOptions(args, ['programme', 'name', 'scope…']);
  const desk = await openExisting(deskOptions(env));
  try {
    await act(given, desk, out);
  } finally {
    await desk.close();
  }
};

const create: Verb = async (given, desk, out) => {
  const name = needed(given, 'name', '"Newsletter"');
  const scopes = given.many('scope').filter(Boolean);
  const unknown = scopes.find((scope) => !isKeyScope(scope));
  if (scopes.length === 0 || unknown !== undefined)
    throw new UsageError(
      `--scope is one or more of ${KEY_SCOPES.join(', ')}${unknown === undefined ? '' : `, not "${unknown}"`}`,
    );
  const programme = programmeNamed(desk, given.one('programme'));
  const deps = { store: desk.store, clock: desk.importing.clock, random: randomBytes };
  const { key, row } = await makeKey(deps, programme.number, { name, scopes });
  await noteOperator(deps, programme.number, { act: 'key create', target: row.id });
  out(`  API key   ${key}\n`);
  out(
    'It is shown once. Keep it on a server, never in a page; a service that is running knows it.',
  );
  out(`It may ${row.scopes.join(', ')}. To end it: tandem-server key revoke ${row.id}`);
};

const list: Verb = async (given, desk, out) => {
  const programme = programmeNamed(desk, given.one('programme'));
  const keys = await desk.store.apiKeys.list(programme.number);
  if (keys.length === 0) out('There is no API key yet.');
  for (const { id, name, scopes, lastUsedAt, revokedAt } of keys) {
    const used = lastUsedAt === undefined ? 'never used' : `last used ${day(lastUsedAt)}`;
    const ended = revokedAt === undefined ? '' : `, revoked ${day(revokedAt)}`;
    out(`${id}  ${name}: ${scopes.join(', ')}; ${used}${ended}`);
  }
};

const revoke: Verb = async (given, desk, out) => {
  const [id = ''] = given.positionals;
  if (!id) throw new UsageError('Say which key: key revoke ID (key list says which there are)');
  const programme = programmeNamed(desk, given.one('programme'));
  const { clock } = desk.importing;
  if (!(await desk.store.apiKeys.revoke(programme.number, id, clock.now())))
    throw new TandemError('key_unknown', `There is no key "${id}" to revoke.`);
  const deps = { store: desk.store, clock };
  await noteOperator(deps, programme.number, { act: 'key revoke', target: id });
  out(`The key ${id} is refused from now on.`);
};

const VERBS: Readonly<Record<string, Verb>> = { create, list, revoke };

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
