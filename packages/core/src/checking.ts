/**
 * Wrong input is a TandemError, wherever it is noticed.
 * @module
 */
import { TandemError } from './errors.js';

/** The same verbs; what an argument of the wrong type breaks is `input_invalid`. */
export const checking = <T extends object>(verbs: T): T =>
  Object.fromEntries(
    Object.entries(verbs as Record<string, (...args: unknown[]) => unknown>).map(([verb, act]) => [
      verb,
      async (...args: unknown[]) => {
        try {
          return await act(...args);
        } catch (cause) {
          if (!(cause instanceof TypeError)) throw cause;
          throw new TandemError('input_invalid', `${verb} cannot work with this.`, { cause });
        }
      },
    ]),
  ) as T;
