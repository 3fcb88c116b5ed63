/**
 * Publishing: a content is kept, redirects learn where it leads, streams that it changed.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { safeTarget } from '@tandem-advocacy/core/links';
import { ContentDraft, type ContentChange } from '@tandem-advocacy/core/schemas';
import { parseInput } from './input.js';
import type { Deps } from './ports.js';
import type { ContentRow } from './store/content-rows.js';
import type { ProgrammeRow } from './store/rows.js';

type PublishDeps = Pick<Deps, 'work' | 'targets' | 'clock' | 'random'>;

/** A new id: short, and impossible to guess. */
export const newId = (random: Deps['random']): string =>
  Buffer.from(random(9)).toString('base64url');

/** Publishes a content; throws `content_exists` and `target_unsafe`. */
export async function publishContent(
  deps: PublishDeps,
  programme: ProgrammeRow,
  draft: ContentDraft,
): Promise<ContentRow> {
  const { publishedAt, ...content } = parseInput(draft, ContentDraft);
  checkAddresses(content);
  const now = deps.clock.now();
  return keep(deps, programme, (store) =>
    store.contents.add(programme.number, {
      ...content,
      id: newId(deps.random),
      publishedAt: publishedAt === undefined ? now : Date.parse(publishedAt),
      createdAt: now,
    }),
  );
}

/** Changes a content; what is absent stays. */
export async function changeContent(
  deps: PublishDeps,
  programme: ProgrammeRow,
  { id, change }: { id: string; change: ContentChange },
): Promise<ContentRow> {
  checkAddresses(change);
  return keep(deps, programme, async (store) => {
    const [row] = await store.contents.byIds(programme.number, [id]);
    if (!row) throw contentUnknown();
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    const changed: ContentRow = { ...row, ...Object.fromEntries(given) };
    await store.contents.change(programme.number, changed);
    return changed;
  });
}

/** There is no such content, or not for this reader. */
export const contentUnknown = (): TandemError =>
  new TandemError('content_unknown', 'This programme has no such content.', { status: 404 });

async function keep(
  deps: PublishDeps,
  programme: ProgrammeRow,
  job: (store: Deps['store']) => Promise<ContentRow>,
): Promise<ContentRow> {
  const row = await deps.work(async ({ store, publish }) => {
    const kept = await job(store);
    publish({
      programme: programme.number,
      member: 0,
      event: { type: 'content', contentId: kept.id },
    });
    return kept;
  }, programme.number);
  deps.targets.put([
    {
      programme: programme.number,
      content: row.number,
      id: row.id,
      state: row.state,
      url: row.url,
      fallback_url: row.fallbackUrl ?? null,
    },
  ]);
  return row;
}

interface Addresses {
  url?: string | undefined;
  fallbackUrl?: string | undefined;
  image?: { url: string } | undefined;
}

function checkAddresses(draft: Addresses): void {
  for (const address of [draft.url, draft.fallbackUrl, draft.image?.url])
    if (address !== undefined) checkAddress(address);
}

function checkAddress(address: string): void {
  try {
    safeTarget(address);
  } catch (error) {
    if (!(error instanceof TandemError)) throw error;
    throw new TandemError(error.code, error.message, { status: 400 });
  }
}
