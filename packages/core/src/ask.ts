/**
 * What may accompany any request.
 * @module
 */

/** What may accompany any request. */
export interface Ask {
  /** Gives the request up; the promise then rejects with the platform's `AbortError`. */
  signal?: AbortSignal | undefined;
}
