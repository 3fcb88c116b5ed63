/**
 * What every command is given and how it says no: nothing here reads the environment or exits.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';

/** What surrounds a command. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** Writes a line for whoever asked. */
  out(line: string): void;
}

/** Runs one command with what stands after its name. */
export type Command = (args: string[], surroundings: Surroundings) => Promise<void>;

/** A command that is written wrongly: told in one line, with a look at the help. */
export class UsageError extends TandemError {
  constructor(message: string) {
    super('usage', message);
  }
}

/** Where the data is and what goes with it, from the environment. */
export function deskOptions(env: Surroundings['env']) {
  return {
    data: env['TANDEM_DATA'] || './.tandem',
    ...(env['DATABASE_URL'] && { databaseUrl: env['DATABASE_URL'] }),
    ...(env['TANDEM_SECRET'] && { secret: env['TANDEM_SECRET'] }),
    ...(env['TANDEM_PUBLIC_URL'] && { publicUrl: publicUrl(env['TANDEM_PUBLIC_URL']) }),
  };
}

function publicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  throw new TandemError(
    'setting_invalid',
    `TANDEM_PUBLIC_URL must be scheme and host, as in https://links.example.org, not "${text}".`,
  );
}
