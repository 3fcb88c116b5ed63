/**
 * The shares of one client: what a person did becomes a fact in the outbox, at once and for good.
 * @module
 */
import { sure } from './sure.js';
import type { Fact } from './outbox.js';
import { randomId } from './wire/random-id.js';
import type { CaptionSource, ClaimedEvidence } from './schemas/share.js';
import type { SessionStore } from './session.js';

/** What is shared, where. */
export interface PrepareOptions {
  contentId: string;
  network: string;
  caption?: CaptionSource | undefined;
}

/** A share that was begun. Without a membership nothing is recorded: sharing works all the same. */
export interface BegunShare {
  id: string;
  contentId: string;
  network: string;
  state: ClaimedEvidence;
  recorded: boolean;
}

/** What one can say of a share. Each call is synchronous and safe to repeat. */
export interface ShareFacts {
  /** Somebody is about to share. */
  prepare(options: PrepareOptions): BegunShare;
  /** The caption was copied. */
  copied(id: string): void;
  /** The network was opened. `fingerprint` is of the words, which are not sent. */
  open(id: string, caption?: CaptionSource, fingerprint?: string): void;
  /** The person says that they posted it. */
  declare(id: string): void;
}

/** Binds shares to a session and an outbox. */
export function sharesOf(session: SessionStore, put: (fact: Fact) => void): ShareFacts {
  const advance = sure((id: string, state: ClaimedEvidence, words?: object) => {
    const json = { state, at: new Date().toISOString(), ...words };
    put({ line: `PATCH /shares/${id}`, json, key: `${id}-${state}` });
  });
  return {
    prepare: sure(({ contentId, network, caption = 'none' }) => {
      const share = { id: randomId(), contentId, network, state: 'prepared' as const };
      const recorded = session.current?.reader.joined === true;
      const json = { ...share, caption, at: new Date().toISOString() };
      if (recorded) put({ line: 'POST /shares', json, key: share.id });
      return { ...share, recorded };
    }),
    copied: (id) => advance(id, 'copied'),
    open: (id, caption, fingerprint) => advance(id, 'opened', { caption, fingerprint }),
    declare: (id) => advance(id, 'declared'),
  };
}
