/**
 * `issuer`: whose tokens a programme accepts beside its portal's (OpenID Connect).
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { noteOperator } from '../access/acting.js';
import type { Desk } from '../desk.js';
import { publicAddress } from '../outward/guarded.js';
import { deskOptions, UsageError, type Command, type Surroundings } from './command.js';
import { openExisting, programmeNamed } from './existing.js';
import { needed, readOptions, type Given } from './options.js';

type Verb = (given: Given, desk: Desk, out: Surroundings['out']) => Promise<void>;

/** Does what its second word says. */
export const issuerCommand: Command = async ([verb = '', ...args], { env, out }) => {
  const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!act)
    throw new UsageError(
      'Say what to do: issuer add URL --audience tandem, issuer list or issuer remove URL',
    );
  const given = readOptions(args, ['programme', 'audience', 'jwks'], ['allow-private']);
  const desk = await openExisting(deskOptions(env));
  try {
    await act(given, desk, out);
  } finally {
    await desk.close();
  }
};

const add: Verb = async (given, desk, out) => {
  const issuer = addressIn(given);
  const audience = needed(given, 'audience', 'tandem');
  const jwks = given.one('jwks');
  const allowPrivate = given.has('allow-private');
  for (const address of [issuer, jwks])
    if (address !== undefined) publicAddress(address, { allowPrivate });
  const programme = programmeNamed(desk, given.one('programme'));
  const { clock } = desk.importing;
  const row = { issuer, audience, jwks, allowPrivate };
  await desk.store.issuers.put(programme.number, row, clock.now());
  await noteOperator({ store: desk.store, clock }, programme.number, {
    act: 'issuer add',
    target: issuer,
  });
  out(`Tokens of ${issuer} for the audience "${audience}" are accepted, within seconds.`);
};

const list: Verb = (given, desk, out) => {
  const { issuers } = programmeNamed(desk, given.one('programme'));
  if (issuers.length === 0) out('No issuer is accepted beside the portal.');
  for (const { issuer, audience, jwks } of issuers)
    out(`${issuer}: audience ${audience}${jwks === undefined ? '' : `, keys at ${jwks}`}`);
  return Promise.resolve();
};

const remove: Verb = async (given, desk, out) => {
  const issuer = addressIn(given);
  const programme = programmeNamed(desk, given.one('programme'));
  if (!(await desk.store.issuers.remove(programme.number, issuer)))
    throw new TandemError('issuer_unknown', `${issuer} is none of the accepted issuers.`);
  const deps = { store: desk.store, clock: desk.importing.clock };
  await noteOperator(deps, programme.number, { act: 'issuer remove', target: issuer });
  out(`Tokens of ${issuer} are refused, within seconds.`);
};

const VERBS: Readonly<Record<string, Verb>> = { add, list, remove };

function addressIn({ positionals }: Given): string {
  const [address, ...more] = positionals;
  if (address !== undefined && more.length === 0) return address;
  throw new UsageError('Say which issuer: issuer add https://login.example.org --audience tandem');
}
