/**
 * The store's port: every noun's queries on one database, or on one transaction of it.
 * @module
 */
import { Kysely, type Dialect } from 'kysely';
import { actStore, type ActStore } from './acts.js';
import { apiKeyStore, type ApiKeyStore } from './api-keys.js';
import { aliasStore, type AliasStore } from './aliases.js';
import { applauseStore, type ApplauseStore } from './applause.js';
import { contentStore, type ContentStore } from './contents.js';
import { conversionStore, type ConversionStore } from './conversions.js';
import { courseStore, type CourseStore } from './courses.js';
import type { Db } from './db.js';
import { erasureStore, type ErasureStore } from './erasure.js';
import { eventStore, type EventStore } from './events.js';
import { figureStore, type FigureStore } from './figures.js';
import { groupStore, type GroupStore } from './groups.js';
import { hitStore, type HitStore } from './hits.js';
import { kudosStore, type KudosStore } from './kudos.js';
import { issuerStore, type IssuerStore } from './issuers.js';
import { lookStore, type LookStore } from './looks.js';
import { indicatorStore, type IndicatorStore } from './indicators.js';
import { memberStore, type MemberStore } from './members.js';
import { migrate } from './migrations.js';
import { objectiveStore, type ObjectiveStore } from './objectives.js';
import { planStore, type PlanStore } from './plan.js';
import { pointStore, type PointStore } from './points.js';
import { programmeStore, type ProgrammeStore } from './programmes.js';
import { readinessStore, type ReadinessStore } from './readiness.js';
import type { Tables } from './schema.js';
import { shareStore, type ShareStore } from './shares.js';
import { pulseStore, type PulseStore } from './pulses.js';
import { sourceStore, type SourceStore } from './sources.js';
import { standingStore, type StandingStore } from './standings.js';
import { webhookStore, type WebhookStore } from './webhooks.js';
import { visitStore, type VisitStore } from './visits.js';

/** Everything one can ask of the database. */
export interface Store {
  programmes: ProgrammeStore;
  members: MemberStore;
  contents: ContentStore;
  shares: ShareStore;
  hits: HitStore;
  visits: VisitStore;
  figures: FigureStore;
  points: PointStore;
  standings: StandingStore;
  groups: GroupStore;
  looks: LookStore;
  apiKeys: ApiKeyStore;
  issuers: IssuerStore;
  acts: ActStore;
  webhooks: WebhookStore;
  applause: ApplauseStore;
  courses: CourseStore;
  kudos: KudosStore;
  pulses: PulseStore;
  aliases: AliasStore;
  conversions: ConversionStore;
  objectives: ObjectiveStore;
  indicators: IndicatorStore;
  readiness: ReadinessStore;
  plan: PlanStore;
  sources: SourceStore;
  events: EventStore;
  erasure: ErasureStore;
  /**
   * Runs `job` in one transaction. Inside, only the store it is given may be asked: the outer one
   * waits for the transaction to end.
   */
  transaction<T>(job: (store: Store) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens a store on a database, bringing its tables up to date. */
export async function openStore(dialect: Dialect, now: number): Promise<Store> {
  const db = new Kysely<Tables>({ dialect });
  await migrate(db, now);
  return storeOf(db, () => db.destroy());
}

function storeOf(db: Db, close: () => Promise<void>): Store {
  return {
    programmes: programmeStore(db),
    members: memberStore(db),
    contents: contentStore(db),
    shares: shareStore(db),
    hits: hitStore(db),
    visits: visitStore(db),
    figures: figureStore(db),
    points: pointStore(db),
    standings: standingStore(db),
    groups: groupStore(db),
    looks: lookStore(db),
    apiKeys: apiKeyStore(db),
    issuers: issuerStore(db),
    acts: actStore(db),
    webhooks: webhookStore(db),
    applause: applauseStore(db),
    courses: courseStore(db),
    kudos: kudosStore(db),
    pulses: pulseStore(db),
    aliases: aliasStore(db),
    conversions: conversionStore(db),
    objectives: objectiveStore(db),
    indicators: indicatorStore(db),
    readiness: readinessStore(db),
    plan: planStore(db),
    sources: sourceStore(db),
    events: eventStore(db),
    erasure: erasureStore(db),
    transaction: (job) =>
      db.isTransaction
        ? job(storeOf(db, close))
        : db.transaction().execute((transaction) => job(storeOf(transaction, close))),
    close,
  };
}
