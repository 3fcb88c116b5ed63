/**
 * Every resource, loaded together on the first use of any: never on a first paint.
 * @module
 */
import { createHttp, type Http, type HttpPorts } from './http.js';
import { contentResource, type ContentResource } from './resources/content.js';
import { coursesResource, type CoursesResource } from './resources/courses.js';
import { meResource, type MeResource } from './resources/me.js';
import { programmeResource, type ProgrammeResource } from './resources/programme.js';
import { sharesResource, type SharesResource } from './resources/shares.js';
import { standingsResource, type StandingsResource } from './resources/standings.js';

/** Every resource of a client, with the requests they share. */
export interface Resources {
  http: Http;
  content: ContentResource;
  courses: CoursesResource;
  me: MeResource;
  programme: ProgrammeResource;
  shares: SharesResource;
  standings: StandingsResource;
}

/** Binds every resource to one client. */
export function createResources(ports: HttpPorts): Resources {
  const http = createHttp(ports);
  return {
    http,
    content: contentResource(http),
    courses: coursesResource(http),
    me: meResource(http),
    programme: programmeResource(http),
    shares: sharesResource(http),
    standings: standingsResource(http),
  };
}
