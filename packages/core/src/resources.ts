/**
 * What readers use, loaded together on the first use of any: never on a first paint. What only a desk or a backend uses is one step further.
 * @module
 */
import type { Ask } from './ask.js';
import { checking } from './checking.js';
import type { Desk } from './desk.js';
import { createHttp, type Http, type HttpPorts } from './http.js';
import { lazy } from './lazy.js';
import { everyPage, type Pages } from './pages.js';
import { contentResource, type ContentResource } from './resources/content.js';
import { coursesResource, type CoursesResource } from './resources/courses.js';
import { kudosResource, type KudosResource } from './resources/kudos.js';
import { meResource, type MeResource } from './resources/me.js';
import { missionsResource, type MissionsResource } from './resources/missions.js';
import { planResource, type PlanResource } from './resources/plan.js';
import { pulsesResource, type PulsesResource } from './resources/pulses.js';
import { sharesResource, type SharesResource } from './resources/shares.js';
import { standingsResource, type StandingsResource } from './resources/standings.js';
import type { Content, ContentQuery } from './schemas/content.js';
import type { Share } from './schemas/share.js';

/** Every resource of a client. */
export interface Resources extends Desk {
  content: ContentResource & Pages<ContentQuery & Ask, Content>;
  courses: CoursesResource;
  kudos: KudosResource;
  me: MeResource;
  missions: MissionsResource;
  plan: PlanResource;
  pulses: PulsesResource;
  shares: SharesResource & Pages<Ask, Share>;
  standings: StandingsResource;
}

/** What is loaded first, with the requests that all share and the way to the rest. */
export interface Loaded extends Omit<Resources, keyof Desk> {
  http: Http;
  desk(): Promise<Desk>;
}

/** What resources need from outside; `renew` is called when a membership has changed. */
export interface ResourcePorts extends HttpPorts {
  renew(): Promise<void>;
}

/** Binds resources to one client; each refuses wrong input by code. */
export function createResources({ renew, ...ports }: ResourcePorts): Loaded {
  const http = createHttp(ports);
  const content = checking(contentResource(http));
  const shares = checking(sharesResource(http));
  const me = checking(meResource(http));
  // A change of membership changes the reader's key: links are minted with the new one at once.
  const renewing =
    <A extends unknown[], T>(act: (...args: A) => Promise<T>) =>
    async (...args: A) => {
      const answer = await act(...args);
      await renew();
      return answer;
    };
  return {
    http,
    desk: lazy(async () => (await import('./desk.js')).createDesk(http)),
    content: { ...content, all: (query) => everyPage(content.list, query) },
    courses: checking(coursesResource(http)),
    kudos: checking(kudosResource(http)),
    me: {
      ...me,
      join: renewing(me.join),
      choose: renewing(me.choose),
      leave: renewing(me.leave),
      erase: renewing(me.erase),
    },
    missions: checking(missionsResource(http)),
    plan: checking(planResource(http)),
    pulses: checking(pulsesResource(http)),
    shares: { ...shares, all: (query) => everyPage(shares.list, query) },
    standings: checking(standingsResource(http)),
  };
}
