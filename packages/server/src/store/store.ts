/**
 * The store's port: every noun's queries on one database, or on one transaction of it.
 * @module
 */
import { Kysely, sql, type Dialect } from 'kysely';
import { actStore, type ActStore } from './acts.js';
import { apiKeyStore, type ApiKeyStore } from './api-keys.js';
import { aliasStore, type AliasStore } from './aliases.js';
import { applauseStore, type ApplauseStore } from './applause.js';
import { contentStore, type ContentStore } from './contents.js';
import { conversionStore, type ConversionStore } from './conversions.js';
import { alone } from './alone.js';
import { answerStore, type AnswerStore } from './answers.js';
import { courseStore, type CourseStore } from './courses.js';
import { dayVisitorStore, type DayVisitorStore } from './day-visitors.js';
import { isShared, together, type Db } from './db.js';
import { erasureStore, type ErasureStore } from './erasure.js';
import { eventStore, type EventStore } from './events.js';
import { figureStore, type FigureStore } from './figures.js';
import { groupStore, type GroupStore } from './groups.js';
import { hitStore, type HitStore } from './hits.js';
import { kudosStore, type KudosStore } from './kudos.js';
import { issuerStore, type IssuerStore } from './issuers.js';
import { lookStore, type LookStore } from './looks.js';
import { invitationStore, type InvitationStore } from './invitations.js';
import { memberStore, type MemberStore } from './members.js';
import { migrate } from './migrations.js';
import { objectiveStore, type ObjectiveStore } from './objectives.js';
import { missionStore, type MissionStore } from './missions.js';
import { planStore, type PlanStore } from './plan.js';
import { pointStore, type PointStore } from './points.js';
import { programmeStore, type ProgrammeStore } from './programmes.js';
import type { Tables } from './schema.js';
import { saltStore, type SaltStore } from './salts.js';
import { shareStore, type ShareStore } from './shares.js';
import { pulseStore, type PulseStore } from './pulses.js';
import { sourceStore, type SourceStore } from './sources.js';
import { standingStore, type StandingStore } from './standings.js';
import { webhookStore, type WebhookStore } from './webhooks.js';
import { visitStore, type VisitStore } from './visits.js';

/** Everything one can ask of the database where readers are answered; what looks through many rows is in `Reads`. */
export interface Store {
  programmes: ProgrammeStore;
  members: MemberStore;
  contents: ContentStore;
  shares: ShareStore;
  hits: HitStore;
  visits: VisitStore;
  figures: FigureStore;
  dayVisitors: DayVisitorStore;
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
  invitations: InvitationStore;
  conversions: ConversionStore;
  objectives: ObjectiveStore;
  missions: MissionStore;
  plan: PlanStore;
  sources: SourceStore;
  events: EventStore;
  answers: AnswerStore;
  salts: SaltStore;
  erasure: ErasureStore;
  /**
   * Runs `job` where nobody else, on no other replica either, runs one of this name; `busy` otherwise.
   */
  alone<T>(name: string, job: () => Promise<T>): Promise<T | 'busy'>;
  /**
   * Runs `job` in one transaction, one after the other: those of one programme where it is named, else
   * all. Inside, only the store it is given may be asked: the outer one waits for the transaction to end.
   */
  transaction<T>(job: (store: Store) => Promise<T>, programme?: number): Promise<T>;
  /**
   * Does what does not wait for one another: at once where the database is a server, else one by one with a
   * turn for readers in between. It ends when all have, also where one fails.
   */
  together(jobs: readonly (() => Promise<unknown>)[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens a store on a database, bringing its tables up to date. */
export async function openStore(dialect: Dialect, now: number): Promise<Store> {
  const { store, update } = storeOn(dialect);
  try {
    await update(now);
  } catch (error) {
    // What does not open must not stay locked, nor keep a command from ending.
    await store.close();
    throw error;
  }
  return store;
}

/** A store on a database that may be away: `update` brings its tables up to date once it is there. */
export function storeOn(dialect: Dialect): { store: Store; update(now: number): Promise<void> } {
  const db = new Kysely<Tables>({ dialect });
  return {
    store: storeOf(db, () => db.destroy()),
    update: (now) => migrate(db, now),
  };
}

/** Every noun's queries on one database, or on one transaction of it. */
export function storeOf(db: Db, close: () => Promise<void>): Store {
  return {
    programmes: programmeStore(db),
    members: memberStore(db),
    contents: contentStore(db),
    shares: shareStore(db),
    hits: hitStore(db),
    visits: visitStore(db),
    figures: figureStore(db),
    dayVisitors: dayVisitorStore(db),
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
    invitations: invitationStore(db),
    conversions: conversionStore(db),
    objectives: objectiveStore(db),
    missions: missionStore(db),
    plan: planStore(db),
    sources: sourceStore(db),
    events: eventStore(db),
    answers: answerStore(db),
    salts: saltStore(db),
    erasure: erasureStore(db),
    transaction: (job, programme) =>
      db.isTransaction
        ? job(storeOf(db, close))
        : db.transaction().execute(async (transaction) => {
            await takeTurn(transaction, programme);
            return job(storeOf(transaction, close));
          }),
    together: (jobs) => together(db, jobs),
    alone: (name, job) => alone(db, name, job),
    close,
  };
}

/**
 * The embedded database lets one transaction in after the other; here, those of one programme take turns,
 * so that what is read at the beginning still holds at the end. Numbered by whom, they never cross.
 */
async function takeTurn(db: Db, programme: number | undefined): Promise<void> {
  if (!isShared(db)) return;
  if (programme === undefined) await sql`select pg_advisory_xact_lock(1, 0)`.execute(db);
  else
    await sql`select pg_advisory_xact_lock_shared(1, 0), pg_advisory_xact_lock(2, ${programme})`.execute(
      db,
    );
}
