/** A backup is whole, of one moment, and restored into either kind of database without those erased since. @module */
import {
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '@tandem-advocacy/core/schemas';
import { run } from '../commands/run.js';
import { freshDatabase, type TestDatabase } from '../testing/postgres.js';
import { SECRET, TestService, type Caller } from '../testing/service.js';

let folder: string;
let service: TestService;
let lead: Caller;
let content: Content;
let empty: TestDatabase | undefined;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tandem-backup-'));
  service = await new TestService({ secret: SECRET }).start();
  empty = await freshDatabase();
  await service.programme();
  lead = await (await service.as('lea', { role: 'lead' })).join();
  content = await lead.publish('https://news.example.org/a');
  await service.hit(await lead.link(content));
  await service.app.fold();
});
afterEach(async () => {
  await service.stop();
  await empty?.drop();
  rmSync(folder, { recursive: true, force: true });
});

const file = () => path.join(folder, 'backup.gz');
const command = async (line: string, env: Record<string, string>) => {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const ports = { env, out: say, err: say, serve: () => Promise.resolve() };
  return { code: await run(line.split(' '), ports), said: said.join('\n') };
};
/** Where the service that runs has its data. */
const here = () => ({
  ...{ TANDEM_DATA: service.data, TANDEM_SECRET: SECRET },
  ...(service.databaseUrl && { DATABASE_URL: service.databaseUrl }),
});
/** Somewhere empty, of the same kind. */
const there = () => ({
  ...{ TANDEM_DATA: path.join(folder, 'there'), TANDEM_SECRET: SECRET },
  ...(empty && { DATABASE_URL: empty.url }),
});
const backup = () => command(`backup ${file()}`, here());
const restored = (databaseUrl: string | undefined) =>
  new TestService({
    ...{ secret: SECRET, data: path.join(folder, 'there') },
    ...(databaseUrl !== undefined && { databaseUrl }),
  }).start();

describe('a backup', () => {
  it('is written while the service runs, for its owner alone, without salts or visitors', async () => {
    const { code, said } = await backup();
    expect([code, said]).toEqual([0, expect.stringContaining('TANDEM_SECRET')]);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const text = gunzipSync(readFileSync(file())).toString();
    expect(text).toContain('"table":"hits"');
    expect(text).not.toMatch(/"table":"(?:salts|visits|own_visitors|events|erasures)"/);
  });

  it('is restored with all that was in it, and links lead on', async () => {
    const link = await lead.link(content);
    await backup();
    expect(await command(`restore ${file()} --no-erasures`, there())).toMatchObject({ code: 0 });
    const other = await restored(empty?.url);
    expect(await other.app.deps.store.figures.ofContent(1, 1)).toMatchObject({ raw: 1 });
    expect((await other.hit(other.url + new URL(link).pathname)).status).toBe(302);
    await other.stop();
  });

  it('is restored into the embedded database too, wherever it comes from', async () => {
    await backup();
    const env = { TANDEM_DATA: path.join(folder, 'there'), TANDEM_SECRET: SECRET };
    mkdirSync(env.TANDEM_DATA);
    // Where root runs the tests, the folder is somebody else's, as a service's is.
    const root = process.getuid?.() === 0;
    if (root) chownSync(env.TANDEM_DATA, 65_534, 65_534);
    expect(await command(`restore ${file()} --no-erasures`, env)).toMatchObject({ code: 0 });
    const again = await command(`restore ${file()} --no-erasures`, env);
    expect([again.code, again.said]).toEqual([1, expect.stringContaining('--replace')]);
    const owner = (name: string) => statSync(path.join(env.TANDEM_DATA, name)).uid;
    expect(owner('tandem.sqlite')).toBe(owner('.'));
  });

  it('is cleared of those who were erased since, by the list that is kept apart', async () => {
    await backup();
    await command('erase --sub lea', here());
    const { said } = await command('erasures', here());
    writeFileSync(path.join(folder, 'erased'), said);
    const list = `--erasures ${path.join(folder, 'erased')}`;
    expect((await command(`restore ${file()}`, there())).said).toContain('--erasures');
    expect(await command(`restore ${file()} ${list}`, there())).toMatchObject({ code: 0 });
    const other = await restored(empty?.url);
    const { store } = other.app.deps;
    expect(await store.members.find(1, 'lea')).toBe(undefined);
    expect(await store.figures.ofContent(1, 1)).toMatchObject({ raw: 1 });
    await other.stop();
  });

  it('restores nothing when its end is missing, and leaves what was there', async () => {
    await backup();
    const cut = path.join(folder, 'cut.gz');
    writeFileSync(cut, readFileSync(file()).subarray(0, -40));
    const { code, said } = await command(`restore ${cut} --no-erasures`, there());
    expect([code, said]).toEqual([1, expect.stringContaining('backup')]);
    expect(await command(`restore ${file()} --no-erasures`, there())).toMatchObject({ code: 0 });
    const over = await command(`restore ${cut} --no-erasures --replace`, there());
    expect([over.code, over.said]).toEqual([1, expect.stringContaining('backup')]);
    expect((await command('programme list', there())).said).toContain('acme');
    if (!empty) expect(readdirSync(path.join(folder, 'there'))).toEqual(['tandem.sqlite']);
  });
});

describe('judging again', () => {
  it('shows the difference first, and keeps it when told so', async () => {
    const [hit] = await service.app.deps.store.hits.since(1, 0);
    const wrong = { ...hit!, class: 'suspect' as const, reason: 'no-accept', version: 1 };
    const { store } = service.app.deps;
    await store.hits.reclass(1, [wrong]);
    const move = { ...wrong, network: 'linkedin', class: 'suspect' as const };
    const { member, network, day } = move;
    await store.figures.move(1, [
      { member, content: 1, network, day, class: 'suspect', hits: 1 },
      { member, content: 1, network, day, class: hit!.class, hits: -1 },
    ]);
    const shown = await command(`rejudge ${day} ${day}`, here());
    expect(shown.said).toContain('1 verdicts would change');
    expect(await store.figures.ofContent(1, 1)).toMatchObject({ suspect: 1, human: 0 });
    expect(await command(`rejudge ${day} ${day} --apply`, here())).toMatchObject({ code: 0 });
    expect(await store.figures.ofContent(1, 1)).toMatchObject({ raw: 1, suspect: 0, human: 1 });
    expect((await command(`rejudge ${day} ${day}`, here())).said).toContain('Nothing changes');
  });
});
