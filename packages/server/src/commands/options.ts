/**
 * Reading a command's options: an unknown or missing one is said in one line.
 * @module
 */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './command.js';

/** Options and what stands between them. */
export interface Given {
  positionals: string[];
  one(name: string): string | undefined;
  many(name: string): string[];
  has(name: string): boolean;
}

/**
 * Reads a command's options.
 *
 * @param names options with a value; one that may come several times ends in `…`
 * @param flags options without
 */
export function readOptions(args: string[], names: readonly string[], flags: string[] = []): Given {
  const options: ParseArgsOptionsConfig = {};
  for (const name of names)
    options[name.replace('…', '')] = { type: 'string', multiple: name.endsWith('…') };
  for (const name of flags) options[name] = { type: 'boolean' };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const all = (name: string) => [values[name] ?? []].flat().map(String);
    return {
      positionals,
      one: (name) => all(name)[0],
      many: (name) => all(name).flatMap((value) => value.split(',').map((part) => part.trim())),
      has: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] ?? 'Unknown option');
  }
}

/** The value of an option that a command cannot do without. */
export function needed(given: Given, name: string, example: string): string {
  const value = given.one(name);
  if (value) return value;
  throw new UsageError(`--${name} is missing: --${name} ${example}`);
}
