/**
 * The whole HTTP API as one table: what `openapi.json` and `/docs` are made of. A test holds it against
 * the routes that are really served, both ways.
 * @module
 */
import { CONTENT } from './content.js';
import { KUDOS } from './kudos.js';
import { INVITATIONS } from './invitations.js';
import { DESK } from './desk.js';
import { MISSIONS } from './missions.js';
import { PEOPLE } from './people.js';
import { PLAN } from './plan.js';
import { PROGRAMME } from './programme.js';
import { PULSES } from './pulses.js';
import { WEBHOOKS } from './webhooks.js';
import type { RouteContract } from './route.js';

export { ERRORS, type ErrorCode, type ErrorContract } from './errors.js';
export type { Answer, RouteContract, Schema, Scope } from './route.js';

/** Every route under `/v1`. */
export const CONTRACT: readonly RouteContract[] = [
  ...PEOPLE,
  ...CONTENT,
  ...PROGRAMME,
  ...KUDOS,
  ...PULSES,
  ...WEBHOOKS,
  ...DESK,
  ...INVITATIONS,
  ...PLAN,
  ...MISSIONS,
];
