/**
 * The routes of webhooks.
 * @module
 */
import * as wire from '@tandem-advocacy/core/schemas';
import { KEY, LEAD, ok, type RouteContract } from './route.js';

const common = { noun: 'webhook', scope: 'lead', key: 'webhooks:write' } as const;

/** The routes of webhooks. */
export const WEBHOOKS: readonly RouteContract[] = [
  {
    ...common,
    method: 'GET',
    path: '/v1/webhooks',
    summary: 'Every webhook of the programme.',
    answers: ok(wire.WebhookList),
    errors: LEAD,
  },
  {
    ...common,
    method: 'POST',
    path: '/v1/webhooks',
    summary:
      'Adds an address on the public internet that is told of facts, signed by the Standard Webhooks convention. The secret is shown this once.',
    body: wire.WebhookDraft,
    answers: { 201: { about: 'Added.', schema: wire.WebhookMade } },
    errors: [...LEAD, 'input_invalid', 'address_invalid', 'address_private', 'webhook_limit'],
  },
  {
    ...common,
    method: 'POST',
    path: '/v1/webhooks/{id}/secret',
    summary:
      'Makes a new secret, shown this once. Messages are signed with it and with the one before.',
    answers: ok(wire.WebhookMade),
    errors: [...LEAD, 'webhook_unknown'],
  },
  {
    ...common,
    method: 'DELETE',
    path: '/v1/webhooks/{id}',
    summary: 'Ends a webhook.',
    answers: { 204: { about: 'Ended.' } },
    errors: [...LEAD, 'webhook_unknown'],
  },
  {
    ...common,
    method: 'GET',
    path: '/v1/webhooks/{id}/deliveries',
    summary: 'The newest messages and what came of them. A failed one is tried for three days.',
    answers: ok(wire.DeliveryList),
    errors: [...LEAD, 'webhook_unknown'],
  },
  {
    ...common,
    method: 'POST',
    path: '/v1/webhooks/{id}/deliveries/{delivery}/replay',
    summary: 'Sends a message again, under the same id.',
    headers: KEY,
    answers: { 202: { about: 'Waiting to be sent.', schema: wire.Delivery } },
    errors: [...LEAD, 'webhook_unknown', 'delivery_unknown'],
  },
];
