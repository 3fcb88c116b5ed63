/**
 * Waiting in tests, as long as a busy machine may take: it costs nothing where what is awaited comes at once.
 * @module
 */
import { waitUntil as wait } from '@open-wc/testing';

/** Resolves once something holds; rejects with the reason after twenty seconds, where the library's own default is one. */
export const waitUntil = (
  holds: () => unknown,
  reason?: string,
  options: { interval?: number } = {},
): Promise<void> => wait(holds as () => boolean, reason, { timeout: 20_000, ...options });
