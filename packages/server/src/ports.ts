/**
 * What the service is built of and what it is handed: every part that a test, a demo or another
 * database replaces stands here as a type.
 * @module
 */
import type { IncomingMessage } from 'node:http';
import type { Circle, LiveEvent, Role } from '@tandem-advocacy/core/schemas';
import type { JWTPayload } from 'jose';
import type { OpenedKey } from './access/api-keys.js';
import type { Aliases } from './clicks/aliases.js';
import type { Journal } from './clicks/journal.js';
import type { RedirectStatus } from './clicks/redirect.js';
import type { Targets } from './clicks/targets.js';
import type { Salt, SaltedProgramme } from './clicks/salt.js';
import type { Rates } from './middleware/limits.js';
import type { Observations } from './middleware/observe.js';
import type { KeyRing } from './keys.js';
import type { Programmes } from './programmes.js';
import type { Listener } from './store/listening.js';
import type { IssuerRow, MemberRow, ProgrammeEntry, ProgrammeRow } from './store/rows.js';
import type { Reading } from './store/reading.js';
import type { Snapshot } from './store/snapshot.js';
import type { Store } from './store/store.js';

/** What time it is, in milliseconds since 1970. Simulated times move forward only. */
export interface Clock {
  now(): number;
}

/** Unpredictable bytes. */
export type Random = (bytes: number) => Uint8Array;

/** One structured line for the operator: never an address, a name, a token or a key in it. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  fields?: Readonly<Record<string, string | number | boolean | undefined>>,
) => void;

/** A piece of work that is traced. */
export interface Span {
  /** Gives it a better name, once there is one. */
  named(title: string): void;
  set(attributes: Readonly<Record<string, string | number>>): void;
  end(failed?: boolean): void;
}

/** Where traces begin. Never an address, a name, a token, a member or a code in them. */
export interface Trace {
  /** `parent` is the `traceparent` header of a request. */
  begin(title: string, options?: { kind?: 'server'; parent?: string | undefined }): Span;
}

/** What the portal says of a reader, after its token has been verified. */
export interface Claims {
  subject: string;
  name: string;
  role: Role;
  locale: string | undefined;
  country: string | undefined;
  team: string | undefined;
  circle: Circle;
}

/** The reader of a request; `member` is there when they joined, whatever its status is now. */
export interface Reader extends Claims {
  programme: ProgrammeRow;
  member: MemberRow | undefined;
  /** There when an integration asks, with an API key: it is no person, and never a member. */
  key?: OpenedKey | undefined;
}

/** A live fact and who may see it: one member, or everybody (0) in the programme. */
export interface LiveNote {
  programme: number;
  member: number;
  event: LiveEvent;
}

/** A fact on a stream, with the increasing id that resumes after it. */
export interface LiveEntry {
  id: number;
  event: LiveEvent;
}

/** Who reads a stream. `member` may change while it is open: somebody who reads may join. */
export interface LiveReader {
  programme: number;
  member: number;
}

/** What a stream does with what it hears. */
export interface LiveListener {
  deliver(entry: LiveEntry): void;
  /** The service stops: no more will come. */
  ended(): void;
}

/** Where facts go as they happen, and come from. */
export interface LiveBus {
  publish(note: LiveNote): void;
  /** Listens for one reader, from now on. */
  subscribe(reader: LiveReader, listener: LiveListener): { close(): void };
  /** Delivers what came after an id; `true` says that it was too long ago for that. */
  replay(reader: LiveReader, since: number, deliver: (entry: LiveEntry) => void): boolean;
  /**
   * For when there is more to tell than can be: of which members a stream is open or was within the hour.
   * Of the others it is noted that something was left out, so that resuming starts afresh.
   */
  heeding(programme: number, members: readonly number[]): Promise<ReadonlySet<number>>;
  /** Handles facts of any replica before their readers are told. */
  onFact(handler: (note: LiveNote) => Promise<void>): void;
  /** The newest id. */
  readonly last: number;
  /** How many streams are open. */
  readonly readers: number;
  /** Ends every stream and writes what is not written yet. */
  close(): Promise<void>;
}

/** One transaction: `store` is the only way to the database inside, notes go out after the commit. */
export interface Work {
  store: Store;
  publish(note: LiveNote): void;
}

/** Something a member did, told inside the transaction that records it. */
export interface MemberFact {
  kind: 'share-declared' | 'joined' | 'applauded';
  programme: ProgrammeRow;
  member: number;
  at: number;
}

/** Who else in the service acts on a member's fact: handlers run in the same transaction. */
export interface Facts {
  on(handler: (fact: MemberFact, work: Work) => Promise<void>): void;
  emit(fact: MemberFact, work: Work): Promise<void>;
}

/** What `createApp` is handed from outside. */
export interface AppPorts {
  store: Store;
  /** Where whatever looks through many rows is asked. */
  reading: Reading;
  journal: Journal;
  salt: Salt;
  /** The service's own secret, 32 bytes or more: every key derives from it. */
  secret: Uint8Array;
  clock: Clock;
  random: Random;
  log: Log;
  /** Where somebody collects traces. */
  trace?: Trace | undefined;
  /** Where readers reach the service, e.g. `https://links.example.org`. */
  publicUrl: string;
  /** Addresses or ranges of balancers whose `X-Forwarded-*` is believed. */
  trustedProxies: readonly string[];
  /** Folder with the built elements; without it `/widgets/` answers 404. */
  widgets?: string | undefined;
  /** How often one caller may ask; the usual rates when absent. */
  rates?: Rates | undefined;
  /** Absent where the service is alone on its database. */
  shared?: SharedPorts | undefined;
}

/** What a replica has beside its store: what it knows while the database is away, and the other replicas. */
export interface SharedPorts {
  snapshot: Snapshot;
  /** Brings the tables up to date. */
  update(): Promise<void>;
  /** Agrees with the other replicas on the visitor salts of today and tomorrow. */
  agree(programmes: readonly SaltedProgramme[]): Promise<void>;
  /** Listens to the other replicas until it is closed; `first` says how the first attempt went. */
  listen(listener: Listener): { first: Promise<unknown>; close(): Promise<void> };
}

/** What every route and middleware may use. */
export interface Deps extends AppPorts {
  programmes: Programmes;
  /** Derives keys: `keys.portal(number, version)` verifies tokens, for each of `portalVersions`. */
  keys: KeyRing;
  /** Where links lead, in memory: told of every change of a content. */
  targets: Targets;
  /** The names that links may have, in memory: told when one leads elsewhere. */
  aliases: Aliases;
  bus: LiveBus;
  /** Whether the database that replicas share answers; absent where it is embedded. */
  database?: { readonly up: boolean } | undefined;
  facts: Facts;
  /** Requests so far, for metrics. */
  observations: Observations;
  /** Counters of the redirect, for metrics and readiness. */
  redirects: RedirectStatus;
  /** The address of whoever asks, behind trusted proxies too; for limits and hashes, never to keep. */
  addressOf(request: IncomingMessage): string;
  /** Knows API keys: what one opens, nothing for one that is unknown or revoked. */
  openKey(token: string): Promise<OpenedKey | undefined>;
  /** Verifies a token by the keys of its issuer; throws what `jose` throws, or `issuer_unreachable`. */
  verifyIssued(token: string, issuer: IssuerRow): Promise<JWTPayload>;
  /** Makes a reader of verified claims: finds their membership, keeps it up to date. For `auth`. */
  identify(claims: Claims, programme: ProgrammeEntry, request: IncomingMessage): Promise<Reader>;
  /**
   * Runs `job` in one transaction; what it published is told after the commit. The jobs of one programme
   * take turns.
   */
  work<T>(job: (work: Work) => Promise<T>, programme: number): Promise<T>;
  /** Folds every waiting hit in. */
  fold(): Promise<void>;
  /** Works out what may be told of teams and circles on the days of a programme that are over. */
  closeDays(programme: ProgrammeRow): Promise<void>;
}
