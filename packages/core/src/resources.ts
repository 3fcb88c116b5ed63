/**
 * Every resource, loaded together on the first use of any: never on a first paint.
 * @module
 */
import type { Ask } from './ask.js';
import { checking } from './checking.js';
import { createHttp, type Http, type HttpPorts } from './http.js';
import { everyPage, type Pages } from './pages.js';
import { aliasesResource, type AliasesResource } from './resources/aliases.js';
import { contentResource, type ContentResource } from './resources/content.js';
import { conversionsResource, type ConversionsResource } from './resources/conversions.js';
import { coursesResource, type CoursesResource } from './resources/courses.js';
import { kudosResource, type KudosResource } from './resources/kudos.js';
import { meResource, type MeResource } from './resources/me.js';
import { missionsResource, type MissionsResource } from './resources/missions.js';
import { planResource, type PlanResource } from './resources/plan.js';
import { programmeResource, type ProgrammeResource } from './resources/programme.js';
import { pulsesResource, type PulsesResource } from './resources/pulses.js';
import { sharesResource, type SharesResource } from './resources/shares.js';
import { invitationsResource, type InvitationsResource } from './resources/invitations.js';
import { sourcesResource, type SourcesResource } from './resources/sources.js';
import { standingsResource, type StandingsResource } from './resources/standings.js';
import type { Content, ContentQuery } from './schemas/content.js';
import type { Share } from './schemas/share.js';

/** Every resource of a client, with the requests they share. */
export interface Resources {
  http: Http;
  aliases: AliasesResource;
  content: ContentResource & Pages<ContentQuery & Ask, Content>;
  conversions: ConversionsResource;
  courses: CoursesResource;
  kudos: KudosResource;
  me: MeResource;
  missions: MissionsResource;
  plan: PlanResource;
  programme: ProgrammeResource;
  pulses: PulsesResource;
  shares: SharesResource & Pages<Ask, Share>;
  invitations: InvitationsResource;
  sources: SourcesResource;
  standings: StandingsResource;
}

/** What resources need from outside; `renew` is called when a membership has changed. */
export interface ResourcePorts extends HttpPorts {
  renew(): Promise<void>;
}

/** Binds every resource to one client; each refuses wrong input by code. */
export function createResources({ renew, ...ports }: ResourcePorts): Resources {
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
    aliases: checking(aliasesResource(http)),
    content: { ...content, all: (query) => everyPage(content.list, query) },
    conversions: checking(conversionsResource(http)),
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
    programme: checking(programmeResource(http)),
    pulses: checking(pulsesResource(http)),
    shares: { ...shares, all: (query) => everyPage(shares.list, query) },
    invitations: checking(invitationsResource(http)),
    sources: checking(sourcesResource(http)),
    standings: checking(standingsResource(http)),
  };
}
