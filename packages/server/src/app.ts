/**
 * The whole service as one function of its ports: the redirect before the framework, routes behind it.
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { isbot } from 'isbot';
import { actNoter } from './access/acting.js';
import { keyOpener } from './access/api-keys.js';
import { issuerVerifier } from './access/issuers.js';
import { addresses, type Addresses } from './address.js';
import { administration, type Administration } from './administration.js';
import { aliasesOf, type Aliases } from './clicks/aliases.js';
import { ledgerOf, type Ledger } from './clicks/ledger.js';
import { redirector, type Redirect } from './clicks/redirect.js';
import { linkRate } from './clicks/rates.js';
import { verifier } from './clicks/signers.js';
import { targetsOf, type Targets } from './clicks/targets.js';
import type { Env } from './env.js';
import { identifier } from './identify.js';
import { watchMidnight } from './midnight.js';
import { keyRing, type KeyRing } from './keys.js';
import { openBus } from './live/bus.js';
import { sharedBus } from './live/shared-bus.js';
import { noteActs } from './middleware/acts.js';
import { authenticate } from './middleware/auth.js';
import { cors } from './middleware/cors.js';
import { idempotent } from './middleware/idempotency.js';
import { harden, isSecure, STAY } from './middleware/hardening.js';
import { limitBody, limitRate, rateSpender } from './middleware/limits.js';
import { noteLooks } from './middleware/looks.js';
import { nothingHere, problems } from './middleware/problem.js';
import { Observations, observe } from './middleware/observe.js';
import { checkScope } from './middleware/scopes.js';
import { requestId } from './middleware/request-id.js';
import { traced } from './middleware/traced.js';
import { watchQueue } from './outward/webhooks.js';
import type { AppPorts, Deps } from './ports.js';
import { closing } from './privacy/closing.js';
import { lookPorts } from './privacy/looking.js';
import { programmesOf, type Programmes } from './programmes.js';
import { joinReplicas, type ReplicaParts } from './replica.js';
import { ROUTES } from './routes/index.js';
import { dayOf } from './store/calendar.js';
import { shareOf } from './store/shares.js';
import { factsOf, workOf } from './work.js';

/** A running service, to mount in a `node:http` server. */
export interface App {
  /** Answers a request. */
  listener(request: IncomingMessage, response: ServerResponse): void;
  /** Whether an address is the service's to answer, beside a portal's own pages. */
  handles(url: string): boolean;
  /** Folds every waiting hit into the figures now; it happens by itself soon after each hit. */
  fold(): Promise<void>;
  /** Folds what is waiting, ends every stream, closes the store and the journal. */
  close(): Promise<void>;
  programmes: Administration;
  /** What routes are made of: for scripts that seed or administer. */
  deps: Deps;
}

/** How long a stop waits for the database at most, and then for what broke off, in milliseconds. */
const PATIENCE = 2_500;
const REST = 500;

const OWN_PATHS =
  /^\/(?:s|v1|widgets|docs|embed)(?:\/|$)|^\/(?:openapi\.json|healthz|readyz|metrics)$/;

/** Builds the service on its ports. */
export async function createApp(ports: AppPorts): Promise<App> {
  const parts = await assemble(ports);
  const { deps, ledger, redirect } = parts;
  const framework = getRequestListener(routesOf(deps).fetch, { overrideGlobalObjects: false });
  const secure = isSecure(deps);
  const midnight = watchMidnight(deps);
  const queue = watchQueue(deps);
  ledger.arm();
  let closing: Promise<void> | undefined;
  const goQuiet = async () => {
    midnight.stop();
    const quiet = queue.stop();
    ledger.stop();
    // What cannot be folded in now stays in the journal and is at the next start.
    await ledger.fold().catch(failed(ports.log, 'Hits wait in the journal for the next start.'));
    parts.stop();
    await deps.bus.close();
    await parts.leave();
    await quiet;
  };
  const close = async () => {
    const quiet = goQuiet();
    await Promise.race([quiet, pause(PATIENCE, undefined, { ref: false })]);
    // Breaks what a database that has fallen silent would keep waiting.
    await ports.store.close();
    await Promise.race([ports.reading.close(), pause(REST, undefined, { ref: false })]);
    await Promise.race([quiet.catch(() => {}), pause(REST, undefined, { ref: false })]);
    ports.journal.close();
  };
  return {
    listener(request, response) {
      if (!request.url?.startsWith('/s/')) return void framework(request, response);
      if (secure) response.setHeader(...STAY);
      redirect.handle(request, response);
    },
    handles: (url) => OWN_PATHS.test(url.split('?', 1)[0] ?? ''),
    fold: ledger.fold,
    close: () => (closing ??= close()),
    programmes: administration(deps),
    deps,
  };
}

function routesOf(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.use(requestId(deps.random), traced(deps.trace), observe(deps.observations));
  app.use(harden(deps), cors(deps));
  app.use(limitBody());
  const spend = rateSpender(deps);
  app.use('/v1/*', authenticate(deps, spend), limitRate(spend), idempotent(deps));
  app.use('/v1/*', checkScope(), noteActs(actNoter(deps)), noteLooks(lookPorts(deps)));
  for (const routes of ROUTES) app.route('/', routes(deps));
  app.onError(problems(deps.log));
  app.notFound(nothingHere(() => app.routes));
  return app;
}

const failed = (log: Deps['log'], message: string) => (error: unknown) =>
  log('error', message, { error: String(error) });

interface Parts {
  deps: Deps;
  ledger: Ledger;
  redirect: Redirect;
  stop(): void;
  leave(): Promise<void> | undefined;
}

async function assemble(ports: AppPorts): Promise<Parts> {
  const { store, clock, trustedProxies, shared } = ports;
  const keys = keyRing(ports.secret);
  const memory = memoryOf(ports);
  const { programmes, targets, aliases, database } = memory;
  const { bus, join } = await busOf(ports, memory);
  const { work, stop } = workOf({ store, bus, clock, random: ports.random });
  const peers = addresses(trustedProxies, ports.publicUrl);
  const ledger = ledgerFor(ports, { programmes, work, bus });
  const replica = await join(ledger.arm);
  const redirect = redirectFor(ports, { programmes, keys, targets, aliases, peers, ledger });
  const addressOf = peers.of;
  const own = { programmes, keys, targets, aliases, bus, facts: factsOf(), addressOf, work };
  const deps: Deps = {
    ...ports,
    ...own,
    ...(shared && { database }),
    redirects: redirect.status,
    observations: new Observations(),
    identify: identifier({ store, salt: ports.salt, clock, addressOf }),
    fold: ledger.fold,
    openKey: keyOpener({ store, clock, programmes }),
    verifyIssued: issuerVerifier(clock),
    closeDays: closing({ store, reading: ports.reading, clock, fold: ledger.fold }),
  };
  return { deps, ledger, redirect, stop, leave: () => replica?.close() };
}

/** What a redirect and a route find without asking the store; empty at first. */
function memoryOf({ store, clock, publicUrl, shared }: AppPorts) {
  const database = { up: shared === undefined };
  const kept = shared?.snapshot.keepProgrammes;
  return {
    database,
    programmes: programmesOf({ store, publicUrl, clock, kept }),
    aliases: aliasesOf(store.aliases.find),
    targets: targetsOf((programme, contents) => store.contents.targets({ programme, contents }), {
      kept: shared?.snapshot.keepTargets,
      askable: () => database.up,
    }),
  };
}

type Known = Pick<ReplicaParts, 'programmes' | 'targets' | 'aliases' | 'database'>;

/** The bus, and how its service joins the other replicas: one that is alone has none. */
async function busOf(ports: AppPorts, known: Known) {
  const { store, shared } = ports;
  if (shared) {
    const bus = sharedBus(ports);
    const join = (back: () => void) => joinReplicas(shared, { ...ports, ...known, bus, back });
    return { bus, join };
  }
  await known.programmes.reload();
  known.targets.begin(await store.contents.targets());
  return { bus: await openBus(ports), join: () => Promise.resolve(undefined) };
}

function ledgerFor(
  { journal, log, shared, trace }: AppPorts,
  { programmes, work, bus }: Pick<Deps, 'programmes' | 'work' | 'bus'>,
): Ledger {
  return ledgerOf({
    ...{ journal, work },
    programme: programmes.byNumber,
    isbot,
    dayOf,
    heeding: (programme, members) => bus.heeding(programme, members),
    shareEvent: (share, contentId) => ({ type: 'share', share: shareOf(share, contentId) }),
    // The embedded database works on the thread that answers readers; PostgreSQL on its own.
    batch: shared ? { busy: 1_000, most: 50_000 } : { busy: 100, most: 4_000 },
    traced(hits) {
      const span = trace?.begin('fold');
      span?.set({ 'tandem.hits': hits });
      return (failed) => span?.end(failed);
    },
    failed: failed(log, 'Hits wait in the journal: they could not be folded in.'),
  });
}

interface RedirectParts {
  programmes: Programmes;
  keys: KeyRing;
  targets: Targets;
  aliases: Aliases;
  peers: Addresses;
  ledger: Ledger;
}

function redirectFor(ports: AppPorts, parts: RedirectParts): Redirect {
  const { programmes, keys, targets, aliases, peers, ledger } = parts;
  const isKnown = (programme: number, version: number) =>
    programmes.byNumber(programme)?.linkKeys.has(version) ?? false;
  return redirector({
    journal: ports.journal,
    salt: ports.salt,
    targets,
    aliases,
    verify: verifier(keys.member, isKnown),
    now: () => ports.clock.now(),
    random: ports.random,
    programme: programmes.byNumber,
    peerOf: (request) => ({ address: peers.of(request), trustworthy: peers.trustworthy(request) }),
    isWithin: peers.isWithin,
    tooOften: linkRate(ports.rates?.link, () => ports.clock.now()),
    kept: ledger.arm,
    failed: failed(ports.log, 'A hit was answered and could not be kept.'),
  });
}
