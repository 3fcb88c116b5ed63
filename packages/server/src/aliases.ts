/**
 * Aliases: made, renamed and led elsewhere by a lead.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { isAlias } from '@tandem-advocacy/core/links';
import type { Alias, AliasChange, AliasDraft } from '@tandem-advocacy/core/schemas';
import type { Deps } from './ports.js';
import { contentUnknown } from './publishing.js';
import type { AliasRow } from './store/aliases.js';
import type { ProgrammeRow } from './store/rows.js';

type AliasDeps = Pick<Deps, 'work' | 'store' | 'clock' | 'aliases'>;

/** Every alias of a programme. */
export async function aliasList(deps: AliasDeps, programme: ProgrammeRow): Promise<Alias[]> {
  return wire(deps, programme, await deps.store.aliases.list(programme.number));
}

/** Makes an alias for a content. */
export async function addAlias(
  deps: AliasDeps,
  programme: ProgrammeRow,
  { alias, contentId }: AliasDraft,
): Promise<Alias> {
  const content = await contentNumber(deps, programme, contentId);
  const row = await add(deps.store, rowOf(deps, programme, { alias, content }));
  deps.aliases.forget(alias);
  return one(deps, programme, row);
}

/** Renames an alias, lets it lead elsewhere, or both. */
export async function changeAlias(
  deps: AliasDeps,
  programme: ProgrammeRow,
  { name, change }: { name: string; change: AliasChange },
): Promise<Alias> {
  const before = (await deps.store.aliases.list(programme.number)).find(
    ({ alias }) => alias === name,
  );
  if (!before)
    throw new TandemError('alias_unknown', 'This programme has no alias with this name.', {
      status: 404,
    });
  const content =
    change.contentId === undefined
      ? before.content
      : await contentNumber(deps, programme, change.contentId);
  const alias = change.alias ?? name;
  const row = await deps.work(async ({ store }) => {
    const next =
      alias === name
        ? { ...before, content }
        : await add(store, rowOf(deps, programme, { alias, content }));
    if (alias !== name) await store.aliases.rename(programme.number, name, alias);
    await store.aliases.point(programme.number, alias, content);
    return next;
  }, programme.number);
  for (const known of await deps.store.aliases.list(programme.number))
    deps.aliases.forget(known.alias);
  return one(deps, programme, row);
}

const rowOf = (
  { clock }: AliasDeps,
  { number }: ProgrammeRow,
  { alias, content }: { alias: string; content: number },
): AliasRow => ({ programme: number, alias, content, renamed: null, created_at: clock.now() });

async function add(store: Deps['store'], row: AliasRow): Promise<AliasRow> {
  if (!isAlias(row.alias))
    throw new TandemError(
      'alias_invalid',
      'An alias has 3 to 60 lower-case letters, digits and hyphens, with a hyphen inside: green-factory.',
      { status: 400 },
    );
  if (await store.aliases.add(row)) return row;
  throw new TandemError('alias_taken', `'${row.alias}' leads somewhere already: take another.`, {
    status: 409,
  });
}

async function contentNumber(
  { store }: AliasDeps,
  { number }: ProgrammeRow,
  id: string,
): Promise<number> {
  const [row] = await store.contents.byIds(number, [id]);
  if (row) return row.number;
  throw contentUnknown();
}

async function one(deps: AliasDeps, programme: ProgrammeRow, row: AliasRow): Promise<Alias> {
  const [alias] = await wire(deps, programme, [row]);
  if (alias) return alias;
  throw contentUnknown();
}

async function wire(
  { store }: AliasDeps,
  { number, linkHost }: ProgrammeRow,
  rows: readonly AliasRow[],
): Promise<Alias[]> {
  const contents = await store.contents.byNumbers(number, [
    ...new Set(rows.map(({ content }) => content)),
  ]);
  const found = new Map(contents.map((content) => [content.number, content]));
  return rows.flatMap(({ alias, content, renamed }) => {
    const target = found.get(content);
    if (!target) return [];
    const { id: contentId, title } = target;
    const url = `${linkHost}/s/${alias}`;
    return [{ alias, url, contentId, title, ...(renamed !== null && { renamed }) }];
  });
}
