/**
 * The record of processing: what is kept of integrations and of whoever administers.
 * @module
 */
import { keptFor } from '../retention.js';
import { KEPT, SEEN, type RecordEntries } from './entry.js';

const operator = { kept: KEPT.programme, seen: 'the operator' };

/** What is kept of integrations and administration. */
export const ACCESS: RecordEntries = {
  api_keys: {
    ...operator,
    what: 'API keys of integrations, which are no persons.',
    why: 'to know who calls, and to end it',
    fields: {
      id: 'the public part of the key',
      name: 'what the key is for',
      scopes: 'what it may',
      hash: 'a hash of its secret part',
      last_used_at: 'when it was last used, to the minute',
      revoked_at: 'when it was revoked',
    },
  },
  issuers: {
    ...operator,
    what: 'Issuers whose tokens are accepted.',
    why: 'to verify tokens of the organisation’s own sign-in',
    fields: {
      issuer: 'its address',
      audience: 'whom its tokens must be for',
      jwks: 'where its keys are',
      private: 'whether it may stand in a private network',
    },
  },
  acts: {
    ...operator,
    what: 'The log of administrative acts.',
    why: 'to know who changed what; no line can be changed unseen',
    fields: {
      entry: 'the line',
      actor: 'the operator, a key, or whoever leads under a keyed pseudonym',
      act: 'what was done',
      target: 'to what: an address within the API, an id, names of settings',
      status: 'how it was answered',
      hash: 'the seal of this line and all before it',
    },
  },
  webhooks: {
    kept: KEPT.programme,
    seen: SEEN.lead,
    what: 'Addresses that are told of facts.',
    why: 'so that other systems hear of them',
    fields: {
      id: 'its name in addresses',
      url: 'where facts are sent',
      types: 'which facts',
      version: 'how many secrets it has had; they derive and stand nowhere',
      private: 'whether it may stand in a private network',
      ended_at: 'when it was ended',
    },
  },
  deliveries: {
    kept: keptFor('messages'),
    seen: SEEN.lead,
    what: 'What is, or was, to be sent to webhooks: facts about programmes and contents, never a person.',
    why: 'so that nothing is lost while the other side is away',
    fields: {
      webhook: 'the webhook',
      id: 'the id of the message',
      type: 'the kind of fact',
      body: 'the message',
      attempts: 'how often it was tried',
      next_at: 'when it is tried next',
      done_at: 'when it arrived',
      outcome: 'what came of the last attempt',
    },
  },
};
