/**
 * Midnight: when a programme's day ends, what its visitors could be known by ends with it.
 * @module
 */
import { KEPT_FOR } from './live/kept-facts.js';
import { ANSWERS_KEPT_FOR } from './middleware/idempotency.js';
import type { Deps } from './ports.js';
import { forgetOld } from './privacy/retention.js';
import { CLICK_DAYS } from './programme-view.js';
import { dayOf } from './store/calendar.js';

const CHECK = 60_000;
const DAY = 86_400_000;

/** Watches for the end of each programme's day. */
export function watchMidnight(
  deps: Pick<
    Deps,
    'clock' | 'salt' | 'programmes' | 'store' | 'reading' | 'fold' | 'closeDays' | 'log'
  >,
): { stop(): void } {
  const timer = setInterval(() => {
    midnight(deps, today).catch((error: unknown) =>
      deps.log('error', "Yesterday's visitors could not be forgotten.", { error: String(error) }),
    );
  }, CHECK).unref();
  const today = new Map<number, string>();
  return { stop: () => clearInterval(timer) };
}

/**
 * Forgets who answered what has closed, facts of the live stream whose hour is over, and what belongs to a day that has ended; `today` remembers the day
 * of each programme.
 */
export async function midnight(
  { clock, salt, programmes, store, reading, fold, closeDays }: Parameters<typeof watchMidnight>[0],
  today: Map<number, string>,
): Promise<void> {
  const now = clock.now();
  salt.turn(now);
  for (const programme of programmes.all()) {
    const { number, timeZone, settings } = programme;
    await store.pulses.forgetReaders(number, now);
    await store.events.forgetOld(number, now - KEPT_FOR);
    const day = dayOf(timeZone, now);
    if (today.get(number) === day) continue;
    // Yesterday's last hits are judged by what is known of yesterday.
    await fold();
    await store.visits.forget(number, day);
    await store.conversions.forget(number, now - (settings.conversions?.days ?? CLICK_DAYS) * DAY);
    await closeDays(programme);
    await forgetOld({ store, reading }, programme, now);
    await store.answers.forget(number, now - ANSWERS_KEPT_FOR);
    today.set(number, day);
  }
}
