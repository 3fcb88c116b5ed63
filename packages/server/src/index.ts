/**
 * The service as a library: to mount in a server of one's own, in an example or in a test.
 * @module
 */
export { createApp, type App } from './app.js';
export type {
  Administration,
  MadeProgramme,
  ProgrammeChange,
  ProgrammeExtras,
} from './administration.js';
export { bringFeed, type HandedFeed } from './feeds/hand-over.js';
export { openService, type ServiceOptions } from './open.js';
export type {
  AppPorts,
  Claims,
  Clock,
  Deps,
  LiveBus,
  LiveEntry,
  Log,
  Random,
  Reader,
  Work,
} from './ports.js';
export { publishContent, changeContent } from './publishing.js';
export type { MemberRow, ProgrammeEntry, ProgrammeRow } from './store/rows.js';
