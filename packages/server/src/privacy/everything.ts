/**
 * Everything that is kept about one reader, for them to take along.
 * @module
 */
import type { Everything } from '@tandem-advocacy/core/schemas';
import { applauderOf } from '../applauder.js';
import type { Deps, Reader } from '../ports.js';
import { pulseReader } from '../pulse-view.js';
import { iso } from '../store/db.js';
import type { Reads } from '../store/reading.js';
import { textsBehind } from './consent-texts.js';
import { looksAt } from './looking.js';

interface KeptPorts extends Deps {
  store: Reads;
}

/** Reads everything about a reader. */
export async function everythingAbout(deps: Deps, reader: Reader): Promise<Everything> {
  const { programme, subject, name, member } = reader;
  const looks = member ? await looksAt(deps, reader, { member }) : { items: [] };
  return {
    exportedAt: iso(deps.clock.now()),
    programme: { id: programme.id, name: programme.name },
    portal: { subject, name },
    kept: await deps.reading.ask((store) => keptOf({ ...deps, store }, reader)),
    looks: looks.items,
  };
}

/** The open questions that they answered; what they answered, nobody knows. */
async function pulsesAnswered(deps: KeptPorts, reader: Reader) {
  const { store, clock } = deps;
  const { number } = reader.programme;
  const answered: Record<string, unknown>[] = [];
  for (const row of await store.pulses.latest(number, clock.now()))
    if (await store.pulses.answered(number, pulseReader(deps, reader, row)))
      answered.push({ pulse: row.id });
  return answered;
}

/** What stands under their number, and what stands under the pseudonym of whoever has none. */
async function keptOf(deps: KeptPorts, reader: Reader): Promise<Everything['kept']> {
  const { store } = deps;
  const { number } = reader.programme;
  const own: Everything['kept'] = reader.member
    ? await store.exports.read(number, reader.member.number)
    : {};
  const texts = textsBehind(own['consents'] ?? []);
  if (texts.length > 0) own['consent_texts'] = texts;
  const pulses = await pulsesAnswered(deps, reader);
  if (pulses.length > 0) own['pulse_readers'] = pulses;
  const invited = await store.invitations.kept(number, reader.subject);
  if (invited.length > 0) own['guests'] = invited;
  const guest = await store.applause.keptOfGuest(applauderOf(deps, reader));
  if (guest.length === 0) return own;
  const more = await store.exports.named(
    number,
    guest.map(({ content }) => content),
  );
  return { ...own, guest_applause: guest, contents: [...(own['contents'] ?? []), ...more] };
}
