/**
 * Programmes, their seasons and the versions of their keys.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import type { PointRules } from '@tandem-advocacy/core/rules';
import { fromJson, iso, type Db } from './db.js';
import { issuerOf } from './issuers.js';
import { tell } from './notices.js';
import type {
  Council,
  ProgrammeEntry,
  ProgrammeRow,
  ProgrammeSettings,
  SeasonRow,
} from './rows.js';
import type { KeysTable, ProgrammesTable, SeasonsTable } from './schema.js';

/** What a programme is made of, before it has a number. */
export type NewProgramme = Omit<ProgrammeRow, 'number' | 'seasons' | 'council'>;

/** Some of something's fields; one that is `undefined` stays as it is. */
type Changed<T> = { [Name in keyof T]?: T[Name] | undefined };

/** The programmes of a service. */
export type ProgrammeStore = ReturnType<typeof programmeStore>;

/** Queries on programmes. */
export const programmeStore = (db: Db) => ({
  /** Every programme, with its seasons and key versions. */
  async list(): Promise<ProgrammeEntry[]> {
    const programmes = await db.selectFrom('programmes').selectAll().orderBy('programme').execute();
    const seasons = await db.selectFrom('seasons').selectAll().orderBy('starts_at').execute();
    const keys = await db.selectFrom('keys').selectAll().orderBy('version').execute();
    const policies = await db.selectFrom('policies').selectAll().execute();
    const issuers = await db.selectFrom('issuers').selectAll().orderBy('issuer').execute();
    const own = <T extends { programme: number }>(rows: T[], number: number) =>
      rows.filter(({ programme }) => programme === number);
    return programmes.map((row) => ({
      ...programmeOf(row),
      seasons: own(seasons, row.programme).map(seasonOf),
      ...keysOf(own(keys, row.programme)),
      issuers: own(issuers, row.programme).map(issuerOf),
      council: own(policies, row.programme)[0]?.council ?? 'off',
    }));
  },

  /** Adds a programme under the next free number, with a first key of each kind. */
  async add(draft: NewProgramme): Promise<number> {
    const last = await db
      .selectFrom('programmes')
      .select((eb) => eb.fn.max('programme').as('number'))
      .executeTakeFirst();
    const number = (last?.number ?? 0) + 1;
    if (number > 0xfff)
      throw new TandemError('programme_limit', 'A service holds 4,095 programmes at most.');
    await db.insertInto('programmes').values(tableRow(number, draft)).execute();
    await tell(db, 'programmes');
    for (const kind of ['link', 'portal'] as const)
      await this.setKey({
        programme: number,
        kind,
        version: 1,
        status: 'active',
        created_at: draft.createdAt,
      });
    return number;
  },

  /** Changes what is given of a programme. */
  async change(programme: number, change: Changed<NewProgramme>): Promise<void> {
    const row = await db
      .selectFrom('programmes')
      .selectAll()
      .where('programme', '=', programme)
      .executeTakeFirstOrThrow();
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    const values = tableRow(programme, { ...programmeOf(row), ...Object.fromEntries(given) });
    await db.updateTable('programmes').set(values).where('programme', '=', programme).execute();
    await tell(db, 'programmes');
  },

  /** Sets what was agreed with the works council. */
  async setCouncil(programme: number, council: Council): Promise<void> {
    await db
      .insertInto('policies')
      .values({ programme, council })
      .onConflict((oc) => oc.column('programme').doUpdateSet({ council }))
      .execute();
  },

  /** Adds a version of the portal secret; `only` withdraws those before. */
  async addPortalKey(
    programme: number,
    { only, at }: { only: boolean; at: number },
  ): Promise<void> {
    const keys = await db
      .selectFrom('keys')
      .selectAll()
      .where('programme', '=', programme)
      .where('kind', '=', 'portal')
      .execute();
    const version = Math.max(0, ...keys.map((key) => key.version)) + 1;
    await this.setKey({ programme, kind: 'portal', version, status: 'active', created_at: at });
    if (only) for (const key of keys) await this.setKey({ ...key, status: 'compromised' });
  },

  /** Adds a key version, or changes the status of one: none is ever deleted. */
  async setKey(key: KeysTable): Promise<void> {
    await db
      .insertInto('keys')
      .values(key)
      .onConflict((oc) =>
        oc.columns(['programme', 'kind', 'version']).doUpdateSet({ status: key.status }),
      )
      .execute();
    await tell(db, 'programmes');
  },

  /** Adds a season with its rules; one that is there stays as it is, frozen. */
  async addSeason(programme: number, season: SeasonRow): Promise<void> {
    await db
      .insertInto('seasons')
      .values(seasonRow(programme, season))
      .onConflict((oc) => oc.columns(['programme', 'id']).doNothing())
      .execute();
    await tell(db, 'programmes');
  },

  /** Writes a season anew. Whether it may still change is the caller's to know. */
  async changeSeason(programme: number, season: SeasonRow): Promise<void> {
    await db
      .updateTable('seasons')
      .set(seasonRow(programme, season))
      .where('programme', '=', programme)
      .where('id', '=', season.id)
      .execute();
  },
});

function programmeOf(row: ProgrammesTable): Omit<ProgrammeRow, 'seasons' | 'council'> {
  return {
    number: row.programme,
    id: row.id,
    name: row.name,
    languages: fromJson<string[]>(row.languages),
    timeZone: row.time_zone,
    linkHost: row.link_host,
    origins: fromJson<string[]>(row.origins),
    hosts: fromJson<string[]>(row.hosts),
    egress: fromJson<string[]>(row.egress),
    networks: fromJson<string[]>(row.networks),
    disclosures: fromJson<Record<string, string>>(row.disclosures),
    k: row.k,
    settings: fromJson<ProgrammeSettings>(row.settings),
    createdAt: row.created_at,
  };
}

function tableRow(programme: number, draft: NewProgramme): ProgrammesTable {
  return {
    programme,
    id: draft.id,
    name: draft.name,
    languages: JSON.stringify(draft.languages),
    time_zone: draft.timeZone,
    link_host: draft.linkHost,
    origins: JSON.stringify(draft.origins),
    hosts: JSON.stringify(draft.hosts),
    egress: JSON.stringify(draft.egress),
    networks: JSON.stringify(draft.networks),
    disclosures: JSON.stringify(draft.disclosures),
    k: draft.k,
    settings: JSON.stringify(draft.settings),
    created_at: draft.createdAt,
  };
}

const seasonOf = (row: SeasonsTable) => ({
  id: row.id,
  name: row.name,
  startsAt: iso(row.starts_at),
  endsAt: iso(row.ends_at),
  rules: fromJson<PointRules>(row.rules),
  seal: row.seal,
});

const seasonRow = (programme: number, season: SeasonRow): SeasonsTable => ({
  programme,
  id: season.id,
  name: season.name,
  starts_at: Date.parse(season.startsAt),
  ends_at: Date.parse(season.endsAt),
  rules: JSON.stringify(season.rules),
  seal: season.seal,
});

function keysOf(keys: KeysTable[]) {
  const linkKeys: ProgrammeEntry['linkKeys'] = new Map();
  let linkVersion = 0;
  const portalVersions: number[] = [];
  for (const { kind, version, status } of keys) {
    if (kind === 'link') linkKeys.set(version, status);
    if (kind === 'link' && status === 'active') linkVersion = version;
    if (kind === 'portal' && status !== 'compromised') portalVersions.push(version);
  }
  return { linkKeys, linkVersion, portalVersions };
}
