/**
 * The one error family of the SDK: a stable code, never a secret.
 * @module
 */

const brand = Symbol.for('tandem.error.v1');

/** What is known of an error besides its code. */
export interface TandemErrorOptions {
  /** HTTP status, where the service answered. */
  status?: number | undefined;
  /** The service's id of the request, to quote to its operator. */
  requestId?: string | undefined;
  /** What lay underneath. */
  cause?: unknown;
}

/**
 * The only error the SDK throws. Tell cases apart by `code` (snake_case, stable for ever), never by
 * `message`. An abort passes through as the platform's `AbortError`.
 */
export class TandemError extends Error {
  readonly code: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly [brand] = true;

  constructor(code: string, message: string, options: TandemErrorOptions = {}) {
    super(message, options);
    this.name = 'TandemError';
    this.code = code;
    this.status = options.status;
    this.requestId = options.requestId;
  }

  /** What may be logged: the cause stays behind, for it may quote a request. */
  toJSON(): Record<'name' | 'code' | 'message' | 'status' | 'requestId', unknown> {
    return { ...this, message: this.message };
  }
}

/**
 * Whether a value is a TandemError, also one from another copy of the package or another realm.
 *
 * @example
 * try {
 *   tandem.links.mint({ content: 'green-line', network: 'linkedin' });
 * } catch (error) {
 *   if (!isTandemError(error) || error.code !== 'session_not_ready') throw error;
 * }
 */
export const isTandemError = (value: unknown): value is TandemError =>
  (value as Partial<TandemError> | null | undefined)?.[brand] === true;
