/**
 * `programme`: makes one, lists what there is, changes one, renews its portal secret.
 * @module
 */
import { openDesk } from '../desk.js';
import { languageTag, plainHost } from '../programme-checks.js';
import { daysKept, RETENTION } from '../privacy/retention.js';
import type { DataKind, ProgrammeEntry } from '../store/rows.js';
import { deskOptions, UsageError, type Command, type Surroundings } from './command.js';
import { openExisting, programmeNamed } from './existing.js';
import { needed, readOptions, type Given } from './options.js';

/** Does what its second word says. */
export const programmeCommand: Command = async (args, surroundings) => {
  const [verb = '', ...rest] = args;
  const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (act) return act(rest, surroundings);
  throw new UsageError(
    'Say what to do: programme create ID --name "Name", programme list, change ID or secret ID',
  );
};

const create: Command = async (args, { env, out }) => {
  const given = readOptions(args, [
    ...['name', 'origin…', 'host…', 'language…', 'timezone', 'egress…', 'k'],
  ]);
  const id = idIn(given, 'programme create ID --name "Name"');
  if (!/^[a-z0-9][a-z0-9-]{1,40}$/.test(id))
    throw new UsageError(
      `"${id}" is no id: 2 to 41 small letters, digits and hyphens, as in acme-group`,
    );
  const name = needed(given, 'name', '"Acme"');
  const lists = listsIn(given);
  const k = groupSize(given.one('k'));
  const timeZone = given.one('timezone');
  const desk = await openDesk(deskOptions(env));
  try {
    const { programme, portalSecret } = await desk.administration.create({
      ...{ id, name, ...lists },
      ...(timeZone !== undefined && { timeZone }),
      ...(k !== undefined && { k }),
    });
    out(`The programme "${programme.id}" (${programme.name}) is made.\n`);
    tellSecret(portalSecret, programme, out);
  } finally {
    await desk.close();
  }
};

const list: Command = async (args, { env, out }) => {
  const given = readOptions(args, []);
  if (given.positionals.length > 0) throw new UsageError(`Unknown: ${given.positionals[0]}`);
  const desk = await openExisting(deskOptions(env));
  try {
    const all = desk.programmes.all();
    if (all.length === 0) out('There is no programme yet.');
    for (const programme of all) describe(programme, out);
  } finally {
    await desk.close();
  }
};

const change: Command = async (args, { env, out }) => {
  const given = readOptions(args, [
    ...['name', 'origin…', 'host…', 'language…', 'egress…', 'works-council', 'keep…'],
  ]);
  const id = idIn(given, 'programme change ID --host www.example.org');
  const name = given.one('name');
  const council = councilIn(given.one('works-council'));
  const values = {
    ...(name !== undefined && { name }),
    ...(council && { council }),
    ...retentionIn(given),
    ...listsIn(given),
  };
  if (Object.keys(values).length === 0)
    throw new UsageError(
      'Say what to change: --name, --origin, --host, --language, --egress, --works-council or --keep',
    );
  const desk = await openExisting(deskOptions(env));
  try {
    programmeNamed(desk, id);
    describe(await desk.administration.change(id, values), out);
    out('A service that is running knows it within seconds.');
  } finally {
    await desk.close();
  }
};

const secret: Command = async (args, { env, out }) => {
  const given = readOptions(args, [], ['only']);
  const id = idIn(given, 'programme secret ID');
  const only = given.has('only');
  const desk = await openExisting(deskOptions(env));
  try {
    programmeNamed(desk, id);
    const { programme, portalSecret } = await desk.administration.renewSecret(id, { only });
    tellSecret(portalSecret, programme, out);
    out(
      only
        ? 'Every secret before it is refused, within seconds also by a service that is running.'
        : `The secrets before it stay valid. When the portal has changed over: programme secret ${id} --only makes another one, and refuses all before it.`,
    );
  } finally {
    await desk.close();
  }
};

const VERBS: Readonly<Record<string, Command>> = { create, list, change, secret };

function idIn({ positionals }: Given, usage: string): string {
  const [id, ...more] = positionals;
  if (id !== undefined && more.length === 0) return id;
  throw new UsageError(`Say which programme: ${usage}`);
}

/** The lists that are given, each `[]` when it is given empty. */
function listsIn(given: Given) {
  const lists: Partial<Record<'origins' | 'hosts' | 'languages' | 'egress', string[]>> = {};
  for (const [option, name] of LISTS) {
    const values = given.many(option);
    if (values.length > 0) lists[name] = values.filter(Boolean);
  }
  for (const host of lists.hosts ?? [])
    if (plainHost(host) === undefined)
      throw new UsageError(
        `--host takes a host name such as www.example.org, without https:// or a path, not "${host}"`,
      );
  for (const language of lists.languages ?? [])
    if (languageTag(language) === undefined)
      throw new UsageError(`--language takes a tag such as fr or en-GB, not "${language}"`);
  return lists;
}

const LISTS = [
  ['origin', 'origins'],
  ['host', 'hosts'],
  ['language', 'languages'],
  ['egress', 'egress'],
] as const;

/** How long kinds of data are kept, as in `--keep hits=180`. */
function retentionIn(given: Given): { retention?: Record<string, number> } {
  const days = given.many('keep').map((text) => {
    const [, kind = '', value] = /^([a-z-]+)=(\d{1,5})$/.exec(text) ?? [];
    if (value === undefined)
      throw new UsageError(`--keep takes a kind and days, as in hits=180, not "${text}"`);
    return [kind, Number(value)] as const;
  });
  return days.length > 0 ? { retention: Object.fromEntries(days) } : {};
}

const COUNCIL = ['off', 'aggregates', 'pseudonymous'] as const;

function councilIn(text: string | undefined): ProgrammeEntry['council'] | undefined {
  const found = COUNCIL.find((one) => one === text);
  if (found || text === undefined) return found;
  throw new UsageError(`--works-council is one of ${COUNCIL.join(', ')}, not "${text}"`);
}

function groupSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const k = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (k >= 3 && k <= 50) return k;
  throw new UsageError(
    `--k is how many people a figure is about at least: a whole number from 3 to 50, not "${text}"`,
  );
}

function tellSecret(value: string, { id }: ProgrammeEntry, out: Surroundings['out']): void {
  out(`  Portal secret   ${value}\n`);
  out(
    'It is shown once. Keep it on the portal’s backend, never in a page: whoever has it can sign',
  );
  out(`as any reader. Tokens are JWT, HS256, with sub, name, exp and programme "${id}".`);
}

function describe(programme: ProgrammeEntry, out: Surroundings['out']): void {
  const { id, name, origins, hosts, languages, timeZone, egress, k, council } = programme;
  const listed = (values: readonly string[]) => values.join(', ') || 'none';
  out(`${id}: ${name}`);
  out(`  origins    ${listed(origins)}`);
  out(`  hosts      ${listed(hosts)}`);
  out(`  languages  ${listed(languages)}`);
  if (egress.length > 0) out(`  egress     ${listed(egress)}`);
  out(`  time zone  ${timeZone}; figures are about ${k} people at least`);
  if (council !== 'off') out(`  works council: ${council}`);
  const days = Object.keys(RETENTION).map(
    (kind) => `${kind} ${daysKept(programme, kind as DataKind)}`,
  );
  out(`  kept for days: ${days.join(', ')}`);
}
