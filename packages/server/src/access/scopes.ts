/**
 * What an API key may be allowed to do, one word each.
 * @module
 */

/** The scopes of API keys. */
export const KEY_SCOPES = [
  'content:read',
  'content:write',
  'links:mint',
  'figures:read',
  'conversions:write',
  'events:read',
  'webhooks:write',
] as const;

/** One scope of an API key. */
export type KeyScope = (typeof KEY_SCOPES)[number];

/** Whether a word is a scope. */
export const isKeyScope = (word: string): word is KeyScope =>
  (KEY_SCOPES as readonly string[]).includes(word);
