/**
 * The record of processing: every field of every table, what it is, why, how long and who sees it.
 *
 * A test holds it against the tables as they are made: a column without its entry fails.
 * @module
 */
import { DESK } from './desk.js';
import { ACCESS } from './access.js';
import { ELSEWHERE } from './elsewhere.js';
import { COMMON, type RecordEntries } from './entry.js';
import { LINKS } from './links.js';
import { PEOPLE } from './people.js';
import { PROGRAMME } from './programme.js';
import { REPLICAS } from './replicas.js';

/** A part of the record with its title. */
const PARTS: readonly (readonly [title: string, entries: RecordEntries])[] = [
  ['People', PEOPLE],
  ['Visits on links', LINKS],
  ['The lead’s desk', DESK],
  ['The programme, with nobody in it', PROGRAMME],
  ['Integrations and administration', ACCESS],
  ['What replicas share', REPLICAS],
];

/** Every entry, by table. */
export const RECORD: RecordEntries = Object.assign({}, ...PARTS.map(([, entries]) => entries));

/** What a column holds; `undefined` where the record does not say. */
export const fieldOf = (table: string, column: string): string | undefined =>
  RECORD[table]?.fields[column] ?? COMMON[column];

/** Writes the record as Markdown. `columns` gives every table with its columns, as the database has them. */
export function recordPage(columns: ReadonlyMap<string, readonly string[]>): string {
  const tables = PARTS.map(([title, entries]) => {
    const known = Object.keys(entries).filter((table) => columns.has(table));
    return [`## ${title}`, ...known.map((table) => tableOf(table, columns.get(table) ?? []))];
  });
  return [...HEAD, ...tables.flat(), ...elsewhere()].join('\n\n') + '\n';
}

const HEAD = [
  '# The record of processing',
  'Every field that the service keeps: what it is, why, how long, who sees it (GDPR article 30, and the ground for an assessment by article 35). It is made from the code; `tandem-server record` prints it for the version that runs.',
  'Besides those named, whoever operates the service can read its database. Nothing is sold, handed on or used for anything else; no cookie is set, no IP address is kept, and the words of a post are never sent.',
];

function tableOf(table: string, columns: readonly string[]): string {
  const entry = RECORD[table];
  if (!entry) return '';
  const { what, why, kept, seen } = entry;
  return [
    `### ${table}`,
    '',
    what,
    '',
    `- Why: ${why}.`,
    `- How long: ${kept}.`,
    `- Who sees it: ${seen}.`,
    '',
    ...columns.map((column) => `- \`${column}\`: ${fieldOf(table, column) ?? 'not said'}`),
  ].join('\n');
}

const elsewhere = (): string[] => [
  '## Outside the database',
  ELSEWHERE.map(({ place, what, kept }) => `- ${place}: ${what}. How long: ${kept}.`).join('\n'),
];
