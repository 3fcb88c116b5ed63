/**
 * `record`: prints the record of processing of this version.
 * @module
 */
import { recordPage } from '../privacy/record/index.js';
import { tablesOf } from '../store/tables.js';
import { UsageError, type Command } from './command.js';

/** Prints it as Markdown; needs no data folder. */
export const recordCommand: Command = async (args, { out }) => {
  if (args.length > 0) throw new UsageError(`Unknown: ${args[0]}`);
  out(recordPage(await tablesOf()).trimEnd());
};
