/**
 * Shares and their evidence, each its own person's alone.
 * @module
 */
import { Hono } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import { NETWORK_NUMBERS } from '@tandem-advocacy/core/networks';
import * as z from 'zod/mini';
import { ShareChange, ShareDraft, type SharePage } from '@tandem-advocacy/core/schemas';
import { cursorOf, readCursor } from '../cursor.js';
import { memberOf, type Env } from '../env.js';
import { InputError, readBody, readQuery } from '../input.js';
import type { Deps, Reader } from '../ports.js';
import { contentUnknown } from '../publishing.js';
import { advanceShare, prepareShare } from '../sharing.js';
import { shareOf, type ShareRow } from '../store/shares.js';

/** What one may ask of the list of one's own shares. */
export const ShareQuery = z.object({
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  cursor: z.optional(z.string().check(z.maxLength(200))),
});

/** The routes of shares. */
export function shareRoutes(deps: Deps): Hono<Env> {
  return new Hono<Env>()
    .post('/v1/shares', async (c) => {
      const { reader } = memberOf(c);
      const draft = await readBody(c, ShareDraft);
      checkKey(c.req.header('idempotency-key'), draft.id);
      checkNetwork(draft.network, reader);
      const [content] = await deps.store.contents.byIds(reader.programme.number, [draft.contentId]);
      // A share made off line may arrive after its content was withdrawn: it happened all the same.
      if (!content || content.state === 'draft') throw contentUnknown();
      const told = await prepareShare(deps, reader, { ...draft, content: content.number });
      return c.json(shareOf(told.share, told.contentId), told.created ? 201 : 200);
    })
    .patch('/v1/shares/:id', async (c) => {
      const { reader } = memberOf(c);
      const change = await readBody(c, ShareChange);
      const told = await advanceShare(deps, reader, { ...change, id: c.req.param('id') });
      return c.json(shareOf(told.share, told.contentId));
    })
    .get('/v1/shares', async (c) => {
      const { reader, member } = memberOf(c);
      const { limit = 20, cursor } = readQuery(c, ShareQuery, ['limit']);
      const after = readCursor(cursor);
      const { number } = reader.programme;
      const rows = await deps.store.shares.page(number, member.number, { after, limit: limit + 1 });
      return c.json(await pageOf(deps, number, { rows, limit }));
    });
}

async function pageOf(
  { store }: Deps,
  programme: number,
  { rows, limit }: { rows: ShareRow[]; limit: number },
): Promise<SharePage> {
  const shown = rows.slice(0, limit);
  const numbers = [...new Set(shown.map(({ content }) => content))];
  const contents = await store.contents.byNumbers(programme, numbers);
  const ids = new Map(contents.map(({ number, id }) => [number, id]));
  const last = shown.at(-1);
  return {
    items: shown.map((row) => shareOf(row, ids.get(row.content) ?? '')),
    ...(rows.length > limit && last && { next: cursorOf({ at: last.preparedAt, id: last.id }) }),
  };
}

function checkKey(key: string | undefined, id: string): void {
  if (key !== undefined && key !== id)
    throw new InputError([{ path: 'Idempotency-Key', message: 'must be the id of the share' }]);
}

function checkNetwork(network: string, { programme }: Reader): void {
  if (Object.hasOwn(NETWORK_NUMBERS, network) || programme.networks.includes(network)) return;
  throw new TandemError('network_unknown', `No network is named "${network}".`, { status: 400 });
}
