/**
 * What one can ask of pulses.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import { Pulse, PulseList, type PulseChange, type PulseDraft } from '../schemas/pulse.js';
import { segment } from '../wire/segment.js';

/** What one can ask of pulses. `language` is a BCP 47 tag; the nearest there is answers. */
export interface PulsesResource {
  /** The latest pulses, newest first. */
  list(query?: { language?: string | undefined } & Ask): Promise<PulseList>;
  /** The one to show: open and not answered, else the newest; `undefined` where there is none. */
  current(query?: { language?: string | undefined } & Ask): Promise<Pulse | undefined>;
  /** One pulse; rejects with `pulse_unknown`. */
  get(id: string, query?: { language?: string | undefined } & Ask): Promise<Pulse>;
  /**
   * Answers, for good and without a name: nobody knows afterwards which answer was whose, so answering
   * again changes nothing. Rejects with `pulse_closed`.
   */
  answer(id: string, choice: string, ask?: Ask): Promise<Pulse>;
  /** Asks a question; needs the role of a lead. */
  ask(draft: PulseDraft, ask?: Ask): Promise<Pulse>;
  /** Closes an open pulse at another time; needs the role of a lead. */
  change(id: string, change: PulseChange, ask?: Ask): Promise<Pulse>;
}

const at = (id: string) => `/pulses/${segment(id)}` as const;

/** Binds pulses to a client's requests. */
export const pulsesResource = (http: Http): PulsesResource => {
  const list: PulsesResource['list'] = ({ signal, ...query } = {}) =>
    http.request(PulseList, 'GET /pulses', { query, signal });
  return {
    list,
    async current(query) {
      const { items, current } = await list(query);
      return items.find(({ id }) => id === current);
    },
    get: (id, { signal, ...query } = {}) => http.request(Pulse, `GET ${at(id)}`, { query, signal }),
    answer: (id, choice, ask) =>
      http.request(Pulse, `PUT ${at(id)}/answer`, { json: { choice }, ...ask }),
    ask: (draft, ask) => http.request(Pulse, 'POST /pulses', { json: draft, ...ask }),
    change: (id, change, ask) => http.request(Pulse, `PATCH ${at(id)}`, { json: change, ...ask }),
  };
};
