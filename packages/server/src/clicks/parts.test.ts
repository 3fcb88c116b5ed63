/** Promises of the small parts of the path that every reader takes. @module */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Bursts } from './bursts.js';
import { openJournal, type JournalHit } from './journal.js';
import { preferred } from './pages.js';
import { Recent } from './recent.js';
import { openSalt } from './salt.js';
import { targetsOf, type TargetRow } from './targets.js';
import { visitorHash } from './visitor.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'tandem-parts-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hit = (at: number): JournalHit => [at, 1, 1, 1, 1, 'GET', '', '', 0, '', '', '', '', 'v'];

describe('the journal', () => {
  it('gives a sequence never twice, also when everything was forgotten', () => {
    const file = path.join(folder, 'journal.sqlite');
    const first = openJournal(file, 'one');
    first.write([hit(1), hit(2)]);
    const before = first.read(-1, 10).map(({ sequence }) => sequence);
    first.drop(before.at(-1) ?? 0);
    expect(first.read(-1, 10)).toEqual([]);
    first.close();
    const second = openJournal(file, 'two');
    second.write([hit(3)]);
    expect(second.replica).toBe('one');
    expect(second.read(-1, 10)[0]?.sequence).toBeGreaterThan(before.at(-1) ?? 0);
    second.close();
  });

  it('keeps a turn of thousands whole and in order', () => {
    const journal = openJournal(':memory:', 'one');
    journal.write(Array.from({ length: 2500 }, (_, i) => hit(i)));
    const entries = journal.read(-1, 10_000);
    expect(entries.map((entry) => entry.hit[0])).toEqual(Array.from({ length: 2500 }, (_, i) => i));
    expect(new Set(entries.map(({ sequence }) => sequence)).size).toBe(2500);
  });
});

describe('the salt', () => {
  const day = 86_400_000;
  const ports = {
    endOfDay: (_: string, at: number) => (Math.floor(at / day) + 1) * day,
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
    failed: (error: unknown) => expect.unreachable(String(error)),
  };
  const programme = { number: 1, timeZone: 'UTC' };

  it('stays for a day, survives a restart, and is overwritten at midnight', () => {
    const file = path.join(folder, 'salt');
    const salt = openSalt(file, ports);
    const today = salt.of(programme, 0);
    expect(salt.of(programme, day - 1)).toBe(today);
    expect(openSalt(file, ports).of(programme, day - 1)).toBe(today);
    expect(salt.of(programme, day)).not.toBe(today);
    expect(readFileSync(file, 'utf8')).not.toContain(today);
  });

  it('is overwritten at midnight although nobody comes', () => {
    const file = path.join(folder, 'salt');
    const salt = openSalt(file, ports);
    const today = salt.of(programme, 0);
    salt.turn(day);
    expect(existsSync(file) && readFileSync(file, 'utf8')).not.toContain(today);
  });

  it('makes another visitor of the same reader in another programme', () => {
    const visitor = { salt: 's', address: '192.0.2.1', agent: 'a', programme: 1 };
    expect(visitorHash(visitor)).toMatch(/^[\w-]{16}$/);
    expect(visitorHash({ ...visitor, programme: 2 })).not.toBe(visitorHash(visitor));
  });
});

describe('bursts', () => {
  const see = (bursts: Bursts<{ at: number; link: string }>, at: number, link: string) =>
    bursts.see('v', { at, link });

  it('begin with the fourth distinct link in two seconds, and name the earlier ones once', () => {
    const bursts = new Bursts();
    for (const [at, link] of [
      [0, 'a'],
      [100, 'b'],
      [200, 'a'],
      [300, 'c'],
    ] as const)
      expect(see(bursts, at, link)).toEqual({ burst: false, earlier: [] });
    const fourth = see(bursts, 400, 'd');
    expect(fourth.burst).toBe(true);
    expect(fourth.earlier.map(({ link }) => link)).toEqual(['a', 'b', 'a', 'c']);
    expect(see(bursts, 500, 'e')).toEqual({ burst: true, earlier: [] });
  });

  it('are no four links in a calm quarter of a minute, nor one link many times', () => {
    const bursts = new Bursts();
    for (let i = 0; i < 8; i++) expect(see(bursts, i * 2000, `link ${i}`).burst).toBe(false);
    for (let i = 0; i < 900; i++) expect(see(bursts, 20_000 + i, 'same').burst).toBe(false);
  });
});

describe('the pages', () => {
  it('speak the language that weighs most, English where neither is asked for', () => {
    expect(preferred('fr-CA,fr;q=0.9,en;q=0.8')).toBe('fr');
    expect(preferred('en;q=0.3, fr;q=0.7')).toBe('fr');
    expect(preferred('de, en;q=0.5')).toBe('en');
    expect(preferred('de')).toBe('en');
    expect(preferred(undefined)).toBe('en');
  });
});

describe('targets', () => {
  it('believe for a while, and no longer, that a number has no content', async () => {
    let now = 0;
    const rows: TargetRow[] = [];
    const targets = targetsOf(() => Promise.resolve(rows), { now: () => now });
    await targets.learn(1, 7);
    expect(targets.locate(1, 7, 1)).toBe('');
    rows.push({
      ...{ programme: 1, content: 7, id: 'late', state: 'published' },
      ...{ url: 'https://exämple.org/é', fallback_url: null },
    });
    now = 6000;
    expect(targets.locate(1, 7, 1)).toBe(undefined);
    await targets.learn(1, 7);
    expect(targets.locate(1, 7, 2)).toBe(
      'https://xn--exmple-cua.org/%C3%A9?utm_source=x&utm_medium=employee-advocacy&utm_content=late',
    );
  });
});

describe('Recent', () => {
  it('keeps what was used lately and forgets the rest', () => {
    const recent = new Recent<number, string>(2);
    recent.set(1, 'one');
    for (let i = 2; i < 10; i++) {
      recent.set(i, 'other');
      expect(recent.get(1)).toBe('one');
    }
    expect(recent.get(2)).toBe(undefined);
  });
});
