/**
 * Sharing: what a person says of a share is kept, evidence only grows, points follow evidence.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { confirmedBy } from './clicks/evidence.js';
import { activeMember } from './env.js';
import type { Deps, Reader, Work } from './ports.js';
import { tellStanding } from './standing-news.js';
import { earns, further, shareOf, type ShareRow } from './store/shares.js';

type SharingDeps = Pick<Deps, 'work' | 'facts' | 'clock'>;

/** What somebody says of a share. */
export interface Claim {
  state: ShareRow['state'];
  caption?: ShareRow['caption'] | undefined;
  fingerprint?: string | undefined;
  /** When, by their own clock. */
  at?: string | undefined;
}

/** A share that begins. */
export interface NewShare extends Claim {
  id: string;
  contentId: string;
  content: number;
  network: string;
}

/** A share after what was said of it, with its content's id. */
export interface Told {
  share: ShareRow;
  contentId: string;
  created: boolean;
}

/** What somebody did off line arrives late; earlier than this it says nothing of today. */
const LATEST = 30 * 86_400_000;

/** Keeps a new share; the same id again is the same share, told more of. */
export function prepareShare(deps: SharingDeps, reader: Reader, draft: NewShare): Promise<Told> {
  return deps.work(async (work) => {
    const { programme } = reader;
    const member = activeMember(reader);
    const known = await work.store.shares.find(programme.number, member, draft.id);
    if (known) return tell(deps, { work, reader, share: known }, draft);
    const at = momentOf(deps, draft.at);
    const begun: ShareRow = {
      ...{ member, id: draft.id, content: draft.content, network: draft.network },
      ...{ state: 'prepared', caption: draft.caption ?? 'none', preparedAt: at },
      ...{ declaredAt: undefined, corroboration: undefined, corroboratedBy: undefined },
      ...{ novelty: 0, earnedDay: undefined, fingerprint: undefined },
    };
    const share = await confirmedEarlier(work, begun, {
      programme: programme.number,
      now: deps.clock.now(),
    });
    const told = await tell(deps, { work, reader, share }, draft);
    return { ...told, created: true };
  }, reader.programme.number);
}

/** Keeps what is said of a share that is there; throws `share_unknown`. */
export function advanceShare(
  deps: SharingDeps,
  reader: Reader,
  { id, ...claim }: Claim & { id: string },
): Promise<Told> {
  return deps.work(async (work) => {
    const { programme } = reader;
    const member = activeMember(reader);
    const share = await work.store.shares.find(programme.number, member, id);
    if (share) return tell(deps, { work, reader, share }, claim);
    throw new TandemError('share_unknown', 'You have no share with this id.', { status: 404 });
  }, reader.programme.number);
}

interface Telling {
  work: Work;
  reader: Reader;
  share: ShareRow;
}

async function tell(deps: SharingDeps, telling: Telling, claim: Claim): Promise<Told> {
  const { work, reader, share } = telling;
  const { programme } = reader;
  const at = momentOf(deps, claim.at);
  const state = further(share.state, claim.state);
  const declared = state === 'declared' && share.declaredAt === undefined;
  const said: ShareRow = {
    ...share,
    state,
    caption: claim.caption ?? share.caption,
    fingerprint: claim.fingerprint ?? share.fingerprint,
    declaredAt: declared ? at : share.declaredAt,
  };
  const settled = await work.store.shares.settle(programme, said, at);
  await work.store.shares.put(programme.number, settled);
  const [content] = await work.store.contents.byNumbers(programme.number, [share.content]);
  const contentId = content?.id ?? '';
  await reward(telling, settled);
  if (declared) {
    const fact = { programme, member: share.member, at };
    await deps.facts.emit({ kind: 'share-declared', ...fact }, work);
  }
  const event = { type: 'share', share: shareOf(settled, contentId) } as const;
  work.publish({ programme: programme.number, member: share.member, event });
  return { share: settled, contentId, created: false };
}

async function reward({ work, reader, share }: Telling, settled: ShareRow): Promise<void> {
  const { programme } = reader;
  if (settled.earnedDay === share.earnedDay || settled.earnedDay === undefined) return;
  const of = { member: share.member, day: settled.earnedDay };
  if (await work.store.points.putShares(programme, of))
    await tellStanding(work, { programme: programme.number, member: share.member });
}

/** A share kept off line may arrive after the hits that confirm it. */
async function confirmedEarlier(
  { store }: Work,
  share: ShareRow,
  { programme, now }: { programme: number; now: number },
): Promise<ShareRow> {
  let confirmed = share;
  for (const hit of await store.hits.onLink(programme, share, { since: share.preparedAt, now }))
    confirmed = confirmedBy(confirmed, hit) ?? confirmed;
  return earns(confirmed) ? confirmed : share;
}

/** A clock that is wrong, or a message that is very late, is held to the last days. */
function momentOf({ clock }: Pick<Deps, 'clock'>, said: string | undefined): number {
  const now = clock.now();
  const at = said === undefined ? now : Date.parse(said);
  return Math.min(now, Math.max(at, now - LATEST));
}
