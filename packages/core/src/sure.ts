/**
 * Wrong input is a TandemError, whoever passes it.
 * @module
 */
import { TandemError } from './errors.js';

/** The same function; what an argument of the wrong type breaks is `input_invalid`. */
export const sure = <F extends (...args: never[]) => unknown>(act: F): F =>
  ((...args: Parameters<F>) => {
    try {
      return act(...args);
    } catch (cause) {
      // No need for the brand, which weighs more: it was thrown beneath, by this copy of the package.
      if (cause instanceof TandemError) throw cause;
      throw new TandemError('input_invalid', 'input must be valid.', { cause });
    }
  }) as F;
