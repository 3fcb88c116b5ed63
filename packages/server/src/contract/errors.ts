/**
 * Every error code that the HTTP API answers with, when it comes and what to do.
 * @module
 */

/** One stable error code. */
export interface ErrorContract {
  status: number;
  /** When it comes, and what to do about it. */
  about: string;
}

/** The error codes, stable for ever. */
export const ERRORS = {
  input_invalid: {
    status: 400,
    about: 'The body or the query does not fit its schema; `errors` lists where and why.',
  },
  cursor_invalid: { status: 400, about: 'Use the cursor that the page before gave as `next`.' },
  target_unsafe: {
    status: 400,
    about: 'A content leads to an absolute http: or https: address without a user name in it.',
  },
  network_unknown: { status: 400, about: 'The network is none that the programme offers.' },
  objective_invalid: {
    status: 400,
    about: 'An objective needs a figure to reach: `oneYear`, `threeYears`, or both.',
  },
  season_invalid: {
    status: 400,
    about:
      'A season starts now or later, ends after that, and its rules never rise; `detail` says which.',
  },
  alias_invalid: {
    status: 400,
    about:
      'An alias has 3 to 60 lower-case letters, digits and hyphens, with a hyphen inside: `green-factory`.',
  },
  network_dead: { status: 400, about: 'The network no longer takes shares.' },
  token_missing: {
    status: 401,
    about: 'Send `Authorization: Bearer` with a token that the portal signed for its reader.',
  },
  token_expired: {
    status: 401,
    about: 'Ask the portal for a new token and send the request again.',
  },
  token_invalid: {
    status: 401,
    about: 'The token is malformed, unsigned, signed with another key or lacks a claim.',
  },
  token_wrong_programme: {
    status: 401,
    about:
      'The token is for another programme than the one asked for, or for none of this service.',
  },
  renewal_invalid: {
    status: 401,
    about: 'The access of a guest has ended: ask for a new invitation.',
  },
  programme_missing: { status: 401, about: 'Send a token, or name the programme in the body.' },
  scope_insufficient: {
    status: 403,
    about: 'The API key lacks the scope that this needs, or no API key may do it.',
  },
  role_insufficient: { status: 403, about: 'This needs a token with the role `lead`.' },
  champion_required: {
    status: 403,
    about: 'A champion, who is a member with a certificate, or a lead can confirm missions.',
  },
  not_found: { status: 404, about: 'Nothing is served at this address.' },
  content_unknown: { status: 404, about: 'The programme has no such content for this reader.' },
  share_unknown: { status: 404, about: 'The reader has no share with this id.' },
  course_unknown: { status: 404, about: 'The programme has no course with this id.' },
  step_unknown: { status: 404, about: 'The course has no step with this id.' },
  certificate_unknown: { status: 404, about: 'There is no certificate with this id.' },
  person_unknown: {
    status: 404,
    about:
      'No standing shows somebody by this key: whoever does not show themselves cannot be found.',
  },
  pulse_unknown: { status: 404, about: 'The programme has no such pulse, or not yet.' },
  plan_entry_unknown: { status: 404, about: 'The plan has no entry with this id.' },
  feed_invalid: {
    status: 404,
    about: 'The address of a calendar file is signed: take it anew from `GET /v1/plan`.',
  },
  webhook_unknown: { status: 404, about: 'The programme has no webhook with this id.' },
  delivery_unknown: { status: 404, about: 'The webhook has no message with this id.' },
  mission_unknown: { status: 404, about: 'The programme has no such mission.' },
  claim_unknown: { status: 404, about: 'Nobody waits for this mission to be confirmed.' },
  source_unknown: { status: 404, about: 'The programme has no source with this id.' },
  programme_unknown: { status: 404, about: 'The service has no programme with this id.' },
  objective_unknown: { status: 404, about: 'The programme has no objective with this id.' },
  alias_unknown: { status: 404, about: 'The programme has no alias with this name.' },
  invitation_unknown: { status: 404, about: 'The programme has no invitation with this id.' },
  season_unknown: { status: 404, about: 'The programme has no season with this id.' },
  method_not_allowed: { status: 405, about: 'The address answers other methods: see `Allow`.' },
  not_joined: { status: 409, about: 'Only a member can do this: `POST /v1/me/membership` joins.' },
  membership_paused: {
    status: 409,
    about: 'The membership is paused: nothing is recorded until it is resumed.',
  },
  kudos_own: { status: 409, about: 'Kudos go to somebody else.' },
  pulse_closed: { status: 409, about: 'The pulse is closed: nothing about it changes any more.' },
  pulse_exists: { status: 409, about: 'A pulse with this id is there already: take another id.' },
  mission_done: { status: 409, about: 'The mission is done and counts: it cannot be laid down.' },
  mission_own: { status: 409, about: 'Somebody else confirms one’s own missions.' },
  content_limit: { status: 409, about: 'A programme holds 1,048,575 contents at most.' },
  member_limit: { status: 409, about: 'The programme has no member numbers left.' },
  season_exists: { status: 409, about: 'The programme has a season with this id.' },
  season_overlaps: { status: 409, about: 'Another season runs in these days; `detail` names it.' },
  season_started: { status: 409, about: 'Once a season has started, its name alone may change.' },
  conversions_off: {
    status: 409,
    about: 'The programme counts no conversions: `PATCH /v1/programme` switches them on.',
  },
  conversion_differs: {
    status: 409,
    about: 'A conversion with this id was reported with other words: take another id.',
  },
  alias_taken: { status: 409, about: 'The alias leads somewhere already: take another.' },
  webhook_limit: { status: 409, about: 'A programme has 20 webhooks at most.' },
  content_exists: { status: 409, about: 'The address is content already: change that one.' },
  request_in_progress: {
    status: 409,
    about: 'The first request with this Idempotency-Key is being worked on: try again soon.',
  },
  source_refreshing: {
    status: 409,
    about: 'The source is being read at this moment: its new content is there soon.',
  },
  invitation_expired: { status: 410, about: 'The invitation has ended: ask for a new one.' },
  invitation_used: {
    status: 410,
    about: 'The invitation was used: go on in the browser that used it, or ask for a new one.',
  },
  invitation_revoked: {
    status: 410,
    about: 'The invitation was taken back by whoever leads the programme.',
  },
  invitation_invalid: {
    status: 410,
    about: 'The token is no invitation: open the link again as it was sent.',
  },
  body_too_large: { status: 413, about: 'A body may have 256 kB.' },
  address_private: { status: 422, about: 'The address is not on the public internet.' },
  address_invalid: { status: 422, about: 'Send an absolute https: address without a user name.' },
  address_unreachable: { status: 422, about: 'The address did not answer; `detail` says why.' },
  scope_unknown: { status: 400, about: 'An API key has scopes from the list that `detail` gives.' },
  feed_unreadable: { status: 422, about: 'The address leads to something else than a feed.' },
  feed_too_large: { status: 422, about: 'A feed may have 10 MB.' },
  feed_unreachable: { status: 422, about: 'The feed could not be fetched; `detail` says why.' },
  feed_address_invalid: { status: 422, about: 'A feed has an absolute http: or https: address.' },
  feed_address_private: { status: 422, about: 'A feed is read from the public internet only.' },
  idempotency_key_reused: {
    status: 422,
    about: 'The Idempotency-Key was used for another request: take a new one.',
  },
  rate_limited: { status: 429, about: 'Too many requests: wait as long as `Retry-After` says.' },
  internal: {
    status: 500,
    about: 'Something failed in the service: try again, and tell its operator the request id.',
  },
  issuer_unreachable: {
    status: 503,
    about: 'The keys of the token’s issuer cannot be read right now: try again.',
  },
  database_unavailable: {
    status: 503,
    about: 'The database is away: links lead on meanwhile. Try again after `Retry-After`.',
  },
  not_ready: { status: 503, about: 'The service cannot serve right now; `detail` says why.' },
} as const satisfies Record<string, ErrorContract>;

/** A stable error code. */
export type ErrorCode = keyof typeof ERRORS;
