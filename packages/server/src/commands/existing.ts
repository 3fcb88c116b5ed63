/**
 * A data folder that is there already, and one of its programmes.
 * @module
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { TandemError } from '@tandem-advocacy/core/errors';
import { DATABASE } from '../data-folder.js';
import { openDesk, type Desk } from '../desk.js';
import type { ProgrammeEntry } from '../store/rows.js';
import { type deskOptions, UsageError } from './command.js';

/** Opens PostgreSQL, or a data folder; does not make one. */
export const openExisting = (options: ReturnType<typeof deskOptions>): Promise<Desk> =>
  openDesk(existing(options));

/** Options of data that is there; throws `data_folder_missing`. */
export function existing<T extends ReturnType<typeof deskOptions>>(options: T): T {
  if (options.databaseUrl || existsSync(path.join(options.data, DATABASE))) return options;
  throw new TandemError(
    'data_folder_missing',
    `There is no Tandem data in ${options.data}. Name its folder in TANDEM_DATA, or begin with: tandem-server programme create ID --name "Name"`,
  );
}

/** The programme of this id; without one, the only one there is. */
export function programmeNamed({ programmes }: Desk, id: string | undefined): ProgrammeEntry {
  const all = programmes.all();
  const ids = all.map((programme) => programme.id).join(', ') || 'none yet';
  const [only] = all;
  if (id === undefined && only && all.length === 1) return only;
  if (id === undefined) throw new UsageError(`--programme is missing: one of ${ids}`);
  const found = all.find((programme) => programme.id === id);
  if (found) return found;
  throw new TandemError('programme_unknown', `There is no programme "${id}". There is: ${ids}.`);
}
