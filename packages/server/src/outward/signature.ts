/**
 * The signature of Standard Webhooks: https://github.com/standard-webhooks/standard-webhooks, `v1`.
 * @module
 */
import { createHmac } from 'node:crypto';

/** A secret as its receiver is given it. */
export const secretText = (secret: Uint8Array): string =>
  `whsec_${Buffer.from(secret).toString('base64')}`;

/** What is signed. */
export interface SignedMessage {
  id: string;
  /** Milliseconds since 1970; sent in seconds. */
  at: number;
  body: string;
}

/** The headers of a message, signed with each secret: the newest and, while it changes, the one before. */
export function signedHeaders(
  { id, at, body }: SignedMessage,
  secrets: readonly Uint8Array[],
): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const sign = (secret: Uint8Array) =>
    `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  return {
    'Content-Type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map(sign).join(' '),
  };
}
