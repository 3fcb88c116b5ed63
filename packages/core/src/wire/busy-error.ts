/**
 * The error of a service that says when to come back.
 * @module
 */
import { TandemError, type TandemErrorOptions } from '../errors.js';

/** A refusal with a `Retry-After`: the same request is welcome again after so many seconds. */
export class BusyError extends TandemError {
  /** Seconds to wait before another try, as the service asked. */
  readonly retryAfter: number;

  constructor(retryAfter: number, code: string, options: TandemErrorOptions & { message: string }) {
    super(code, options.message, options);
    this.retryAfter = retryAfter;
  }
}

/** Seconds that an answer asks to wait (a number or an HTTP date), if it says so in a readable way. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
