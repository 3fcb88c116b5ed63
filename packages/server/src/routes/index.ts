/**
 * Every noun that is served under its paths: one line a file, mounted by `app.ts`.
 *
 * The convention: `export function contentRoutes(deps: Deps): Hono<Env>`, whole paths inside
 * (`/v1/content/:id`); validate with `readBody` and `readQuery`, ask `readerOf`, `memberOf` or `leadOf`
 * who calls, throw `TandemError` with a status, answer what a schema of core describes.
 * @module
 */
import type { Hono } from 'hono';
import type { Env } from '../env.js';
import type { Deps } from '../ports.js';
import { aliasRoutes } from './aliases.js';
import { applauseRoutes } from './applause.js';
import { contentRoutes } from './content.js';
import { conversionRoutes } from './conversions.js';
import { courseRoutes } from './courses.js';
import { embedRoutes } from './embed.js';
import { eventRoutes } from './events.js';
import { healthRoutes } from './health.js';
import { invitationRoutes } from './invitations.js';
import { kudosRoutes } from './kudos.js';
import { meRoutes } from './me.js';
import { metricsRoutes } from './metrics.js';
import { objectiveRoutes } from './objectives.js';
import { openapiRoutes } from './openapi.js';
import { missionRoutes } from './missions.js';
import { planRoutes } from './plan.js';
import { programmeRoutes } from './programme.js';
import { pulseRoutes } from './pulses.js';
import { seasonRoutes } from './seasons.js';
import { sessionRoutes } from './session.js';
import { shareRoutes } from './shares.js';
import { sourceRoutes } from './sources.js';
import { standingRoutes } from './standings.js';
import { webhookRoutes } from './webhooks.js';
import { widgetRoutes } from './widgets.js';

/** Makes the routes of one noun. */
export type Routes = (deps: Deps) => Hono<Env>;

/** The routes of every noun. */
export const ROUTES: readonly Routes[] = [
  sessionRoutes,
  meRoutes,
  programmeRoutes,
  aliasRoutes,
  invitationRoutes,
  conversionRoutes,
  objectiveRoutes,
  seasonRoutes,
  contentRoutes,
  applauseRoutes,
  shareRoutes,
  standingRoutes,
  courseRoutes,
  kudosRoutes,
  pulseRoutes,
  planRoutes,
  missionRoutes,
  sourceRoutes,
  eventRoutes,
  webhookRoutes,
  openapiRoutes,
  healthRoutes,
  metricsRoutes,
  widgetRoutes,
  embedRoutes,
];
