/**
 * Wrong input is a TandemError, whoever passes it.
 * @module
 */
import { isTandemError, TandemError } from './errors.js';

/** The same function; what an argument of the wrong type breaks is `input_invalid`. */
export const sure =
  <A extends unknown[], R>(act: (...args: A) => R) =>
  (...args: A): R => {
    try {
      return act(...args);
    } catch (cause) {
      if (isTandemError(cause)) throw cause;
      throw new TandemError('input_invalid', 'An argument has the wrong type: see cause.', {
        cause,
      });
    }
  };
