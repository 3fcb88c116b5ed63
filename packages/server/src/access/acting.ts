/**
 * Who did what with a programme: one line for every administrative act, from a request or the command line.
 * @module
 */
import { contractOf } from '../contract/match.js';
import type { Deps, Reader } from '../ports.js';

/** Something that was done. */
export interface Done {
  act: string;
  target?: string;
  status?: number;
}

/** Who does things from the command line, or as the service that embeds this one. */
export const OPERATOR = 'operator';

/** Logs an act of whoever operates the service. */
export const noteOperator = (
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  programme: number,
  { act, target = '', status = 0 }: Done,
): Promise<void> =>
  store.acts.add(programme, { at: clock.now(), actor: OPERATOR, act, target, status });

/** Makes the function that logs what a request did, where it is an administrative act. */
export const actNoter =
  ({ store, clock, keys }: Pick<Deps, 'store' | 'clock' | 'keys'>) =>
  async (reader: Reader, asked: { method: string; path: string; status: number }) => {
    const route = contractOf(asked.method, asked.path);
    if (!route || route.scope !== 'lead' || route.method === 'GET') return;
    const { number } = reader.programme;
    const actor = reader.key
      ? `key ${reader.key.id}`
      : `${reader.role} ${keys.pseudonym(number, `viewer ${reader.subject}`)}`;
    const act = `${route.method} ${route.path}`;
    const { status, path: target } = asked;
    await store.acts.add(number, { at: clock.now(), actor, act, target, status });
  };
