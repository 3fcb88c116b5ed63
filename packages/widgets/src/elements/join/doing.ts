/**
 * What acting takes: telling the service, and the words for it; loaded once somebody is about to.
 * @module
 */
import type { TemplateResult } from 'lit';
import { isTandemError, type Consents, type Me, type Tandem } from '@tandem-advocacy/core';
import { download, jsonFile } from '../../internal/download.js';
import type { ElementHost } from '../../internal/element-host.js';
import type { Late } from '../../internal/late-view.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import type { Acts } from './acts.js';
import { doingWords, type DoingWords } from './doing.strings.js';
import { farewell } from './farewell.js';
import type { Act } from './join.strings.js';
import { MemberJoinedEvent, MemberLeftEvent } from './member-events.js';
import { memberOf } from './reader.js';
import type { Desk } from './views.js';

/** One act: by whom, and what they choose by it, where that is what it is about. */
export interface Deed {
  act: Act;
  me: Me;
  chosen: Consents | undefined;
}

/** What acting takes, in the language of the element. */
export interface Doing {
  /** Tells the service, and makes of the reader what it answers. */
  tell(acts: Acts, client: Tandem, deed: Deed): Promise<void>;
  /** What is said of the act that is under way, or was the last; nothing of a failure that is nothing special. */
  said(acts: Acts): string;
  /** What somebody sees who just left. */
  farewell(desk: Desk): TemplateResult;
}

/** What acting takes, once its words are there. */
export async function loadDoing(host: ElementHost): Promise<Late<Doing>> {
  const words = new LocalizeController<DoingWords>(host, 'join', doingWords);
  await words.ready;
  const view: Doing = {
    tell,
    said: (acts) => saying(acts, words.t),
    farewell: (desk) => farewell(desk, words.t),
  };
  return { view, styles: [] };
}

function saying({ pending, done, failure }: Acts, t: DoingWords): string {
  if (pending) return t.pending[pending];
  const offline = isTandemError(failure) && failure.code === 'offline';
  return done ? t.done[done] : offline ? t.offline : '';
}

async function tell(acts: Acts, client: Tandem, deed: Deed): Promise<void> {
  const { act, me, chosen } = deed;
  const { me: service } = client;
  const member = memberOf(me);
  if (act === 'export') return download(jsonFile(await service.export()), 'tandem-export.json');
  if (act === 'leave' || act === 'erase') return leave(acts, client, deed);
  if (member) {
    const resting = act === 'pause' || (act === 'choose' && member.status === 'paused');
    acts.made = await service.choose(chosen ?? member.consents, resting ? 'paused' : 'active');
  } else {
    const consents = acts.leftWith ?? { recording: true, leaderboard: acts.ticked };
    acts.made = await service.join(consents);
    acts.host.dispatchEvent(new MemberJoinedEvent(consents));
  }
}

/** Leaves, with everything forgotten or with a way back. */
async function leave(acts: Acts, { me: service }: Tandem, { act, me }: Deed): Promise<void> {
  const member = memberOf(me);
  const erased = act === 'erase';
  if (erased) await service.erase();
  acts.made = erased ? { ...me, member: null } : await service.leave();
  acts.leftWith = erased ? undefined : member?.consents;
  acts.ticked = false;
  if (member) acts.host.dispatchEvent(new MemberLeftEvent(erased));
}
