/**
 * `POST /v1/session`: all that a first paint needs to mint its links, in one small answer.
 * @module
 */
import { Hono, type Context } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import { keyToText, safeTarget } from '@tandem-advocacy/core/links';
import { SessionRequest, type ContentRef, type Session } from '@tandem-advocacy/core/schemas';
import type { Env } from '../env.js';
import { readBody } from '../input.js';
import { callerOf } from '../middleware/caller.js';
import { allowances } from '../middleware/limits.js';
import type { Deps, Reader } from '../ports.js';
import { publishContent } from '../publishing.js';
import type { ContentRow } from '../store/content-rows.js';
import type { ProgrammeEntry, ProgrammeRow } from '../store/rows.js';

type Page = { url: string; headline?: string | undefined; language?: string | undefined };

/**
 * Pages that one reader makes content of: all of a full page at once, then as many an hour. A programme has a
 * million numbers, and whoever invents addresses could take them all.
 */
const BECOMING = { burst: 200, perSecond: 200 / 3600 };

/** The route of the session. */
export function sessionRoutes(deps: Deps): Hono<Env> {
  const wait = allowances(deps.clock);
  /** A page becomes content by being shown to a person; an integration says so itself. */
  const mayCreate = (reader: Reader | undefined) => () =>
    reader !== undefined &&
    !reader.key &&
    wait(callerOf(reader), deps.rates?.page ?? BECOMING) === 0;
  return new Hono<Env>().post('/v1/session', async (c) => {
    // Before anything is read: what happens meanwhile will be told again, never missed.
    const events = deps.bus.last;
    const wants = await readBody(c, SessionRequest);
    const reader = c.get('reader');
    const programme = await programmeOf(deps, c, wants.programme);
    const contents = await deps.store.contents.byIds(programme.number, wants.contents);
    return c.json({
      programme: about(programme),
      ...whoReads(deps, programme, reader),
      contents: Object.fromEntries(contents.filter(isPublished).map((row) => [row.id, refOf(row)])),
      pages: await pagesOf(deps, programme, { pages: wants.pages, mayCreate: mayCreate(reader) }),
      events,
    } satisfies Session);
  });
}

async function programmeOf(
  { programmes }: Deps,
  c: Context<Env>,
  named: string | undefined,
): Promise<ProgrammeEntry> {
  const own = c.get('reader')?.programme;
  if (own && named !== undefined && named !== own.id)
    throw new TandemError(
      'token_wrong_programme',
      `The token is for the programme "${own.id}", the page for "${named}". Use one of them in both.`,
      { status: 401 },
    );
  const id = own?.id ?? named;
  if (id === undefined)
    throw new TandemError(
      'programme_missing',
      'Send a token, or name the programme to read it as nobody.',
      { status: 401 },
    );
  const programme = await programmes.byId(id);
  if (programme) return programme;
  throw new TandemError(
    'programme_unknown',
    `This service has no programme "${id.slice(0, 60)}".`,
    {
      status: 404,
    },
  );
}

const about = (programme: ProgrammeEntry): Session['programme'] => ({
  id: programme.id,
  number: programme.number,
  name: programme.name,
  linkHost: programme.linkHost,
  networks: programme.networks,
  disclosures: programme.disclosures,
});

/** Only an active member has a key of their own: whoever paused or never joined mints as nobody. */
function whoReads(
  { keys }: Deps,
  { number, linkVersion }: ProgrammeEntry,
  reader: Reader | undefined,
): Pick<Session, 'reader' | 'key'> {
  const status = reader?.member?.status;
  const member = numberOf(reader);
  return {
    reader: {
      known: reader !== undefined,
      joined: status === 'active',
      member,
      role: reader?.role ?? 'member',
      partition: keys.partition(number, reader?.subject ?? ''),
    },
    key: { version: linkVersion, value: keyToText(keys.member(number, linkVersion, member)) },
  };
}

/** An integration's links carry a number of its own, where it may mint any. */
function numberOf(reader: Reader | undefined): number {
  if (reader?.key) return reader.key.scopes.includes('links:mint') ? reader.key.number : 0;
  return reader?.member?.status === 'active' ? reader.member.number : 0;
}

/** Pages that are content, and for a known reader those that become it by being shown. */
async function pagesOf(
  deps: Deps,
  programme: ProgrammeRow,
  { pages, mayCreate }: { pages: readonly Page[]; mayCreate: () => boolean },
): Promise<Record<string, ContentRef>> {
  const usable = pages.filter(({ url }) => hostOf(url) !== undefined);
  const known = await deps.store.contents.byUrls(
    programme.number,
    usable.map(({ url }) => url),
  );
  const found: Record<string, ContentRef> = {};
  for (const page of usable) {
    const there = known.get(page.url);
    const row =
      there ??
      (isOwn(page.url, programme) && mayCreate() ? await become(deps, programme, page) : undefined);
    if (row && isPublished(row)) found[page.url] = refOf(row);
  }
  return found;
}

async function become(
  deps: Deps,
  programme: ProgrammeRow,
  { url, headline, language }: Page,
): Promise<ContentRow | undefined> {
  try {
    return await publishContent(deps, programme, {
      url,
      title: headline?.trim() || titleOf(url),
      ...(language !== undefined && { language }),
    });
  } catch (error) {
    if (!(error instanceof TandemError) || error.code !== 'content_exists') throw error;
    // Somebody else opened the page at the same moment, or the page is there twice under two names.
    return (await deps.store.contents.byUrls(programme.number, [url])).get(url);
  }
}

const isPublished = ({ state }: ContentRow): boolean => state === 'published';

const refOf = ({ id, number, title, url }: ContentRow): ContentRef => ({ id, number, title, url });

function hostOf(address: string): string | undefined {
  try {
    return safeTarget(address).host;
  } catch {
    return undefined;
  }
}

function isOwn(address: string, { hosts }: ProgrammeRow): boolean {
  const host = hostOf(address) ?? '';
  const name = host.replace(/:\d+$/, '');
  return hosts.some((own) => own === host || own === name || name.endsWith(`.${own}`));
}

/** A page without a headline is called by its own last words. */
function titleOf(address: string): string {
  const { host, pathname } = new URL(address);
  const last = pathname.split('/').filter(Boolean).at(-1);
  return (last === undefined ? host : last.replace(/[-_]+/g, ' ')).slice(0, 300);
}
