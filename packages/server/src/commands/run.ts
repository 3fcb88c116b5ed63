/**
 * From the words on a command line to a command, and from what went wrong to one line and a code.
 * @module
 */
import { isTandemError } from '@tandem-advocacy/core/errors';
import { VERSION } from '../version.js';
import { UsageError, type Command, type Surroundings } from './command.js';
import { backupCommand } from './backup.js';
import { eraseCommand, erasuresCommand } from './erase.js';
import { HELP } from './help.js';
import { importCommand } from './import.js';
import { issuerCommand } from './issuer.js';
import { keyCommand } from './key.js';
import { logCommand } from './log.js';
import { programmeCommand } from './programme.js';
import { rejudgeCommand } from './rejudge.js';
import { recordCommand } from './record.js';
import { restoreCommand } from './restore.js';
import { tokenCommand } from './token.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  programme: programmeCommand,
  token: tokenCommand,
  import: importCommand,
  record: recordCommand,
  key: keyCommand,
  issuer: issuerCommand,
  log: logCommand,
  backup: backupCommand,
  restore: restoreCommand,
  erase: eraseCommand,
  erasures: erasuresCommand,
  rejudge: rejudgeCommand,
};

/** Where a run says what went wrong, and what serving is. */
export interface RunPorts extends Surroundings {
  err(line: string): void;
  serve: Command;
}

/** Runs a command line. Returns the exit code: 1 where it failed, 2 where it was written wrongly. */
export async function run(args: string[], ports: RunPorts): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === '--version' || name === '-v') ports.out(VERSION);
    else if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help'))
      ports.out(HELP);
    else await commandOf(name, ports)(rest, ports);
    return 0;
  } catch (error) {
    if (isDatabaseSaying(error)) {
      ports.err(`The database refuses: ${oneLine(error.message)}.`);
      return 1;
    }
    if (!isTandemError(error)) throw error;
    const wrong = error instanceof UsageError;
    ports.err(oneLine(error.message) + (wrong ? ' (tandem-server --help says what there is)' : ''));
    return wrong ? 2 : 1;
  }
}

function commandOf(name: string | undefined, { serve }: RunPorts): Command {
  if (name === undefined || name === 'serve') return serve;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command;
  throw new UsageError(`Unknown ${name.startsWith('-') ? 'option' : 'command'}: ${name}`);
}

/** What the embedded database says where a disk is full or a file is broken. */
const isDatabaseSaying = (error: unknown): error is Error =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_SQLITE_ERROR';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
