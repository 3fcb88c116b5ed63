/** Promises of opening a data folder. @module */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentPage } from '@tandem-advocacy/core/schemas';
import { openService } from './open.js';
import { TestService } from './testing/service.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'tandem-open-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refused = async (data: string, because: string) => {
  const opened = openService({ data });
  await expect(opened).rejects.toMatchObject({ code: 'data_folder_unwritable' });
  const message = await opened.catch((error: Error) => error.message);
  expect(message).toContain(because);
  expect(message).not.toContain('\n');
};

describe('openService', () => {
  it('makes its folder and keeps all that is in it for its owner alone', async () => {
    const data = path.join(folder, 'new', 'data');
    const service = await openService({ data });
    await service.programmes.create({ id: 'acme', name: 'Acme' });
    const programme = { number: 1, timeZone: 'UTC' };
    service.deps.salt.of(programme, Date.now());
    await service.close();
    for (const file of ['secret', 'visitor-salt', 'tandem.sqlite', 'journal.sqlite'])
      expect(statSync(path.join(data, file)).mode & 0o777).toBe(0o600);
  });

  it('says in one line what to do when the folder is a file', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    await refused(file, 'TANDEM_DATA');
    await refused(path.join(file, 'below'), 'TANDEM_DATA');
  });

  it('says so when a database in it is none, or cannot be written', async () => {
    writeFileSync(path.join(folder, 'secret'), 'x'.repeat(43));
    writeFileSync(
      path.join(folder, 'tandem.sqlite'),
      'this is no database, and long enough to see it',
    );
    await refused(folder, 'not a database');
    rmSync(path.join(folder, 'tandem.sqlite'));
    mkdirSync(path.join(folder, 'journal.sqlite'));
    await refused(folder, 'cannot be written');
  });

  it('refuses a secret that is too short', async () => {
    const opened = openService({ data: folder, secret: 'short' });
    await expect(opened).rejects.toMatchObject({ code: 'secret_invalid' });
  });

  it('makes no other secret beside a database, and goes on with none that is cut short', async () => {
    await (await openService({ data: folder })).close();
    const file = path.join(folder, 'secret');
    const secret = readFileSync(file, 'utf8');
    for (const spoil of [() => rmSync(file), () => writeFileSync(file, '')]) {
      spoil();
      const opened = openService({ data: folder });
      await expect(opened).rejects.toMatchObject({ code: 'secret_invalid' });
      await expect(opened).rejects.toThrow(file);
    }
    writeFileSync(file, secret);
    await (await openService({ data: folder })).close();
  });

  it('has everything again after a restart, the link of before included', async () => {
    const service = await new TestService({ data: folder }).start();
    await service.programme();
    const lead = await (await service.as('lead', { role: 'lead' })).join();
    const content = await lead.publish('https://news.example.org/a');
    const link = await lead.link(content);
    const secret = readFileSync(path.join(folder, 'secret'), 'utf8');
    await service.app.close();
    await service.reopen();
    expect((await service.hit(link)).status).toBe(302);
    const { body } = await lead.ask<ContentPage>('GET /v1/content');
    expect(body.items.map(({ id }) => id)).toEqual([content.id]);
    expect((await lead.ask<{ member: object }>('GET /v1/me')).body.member).not.toBe(null);
    expect(readFileSync(path.join(folder, 'secret'), 'utf8')).toBe(secret);
    await service.stop();
  });

  it('folds in at the next start what was answered and not folded in', async () => {
    const service = await new TestService({ data: folder }).start();
    await service.programme();
    const lead = await service.as('lead', { role: 'lead' });
    const link = await lead.link(await lead.publish('https://news.example.org/a'));
    await service.hit(link);
    const { store, journal, bus } = service.app.deps;
    await bus.close();
    await store.close();
    journal.close();
    await service.reopen();
    await service.app.fold();
    expect(await service.app.deps.store.figures.ofContent(1, 1)).toMatchObject({ raw: 1 });
    await service.stop();
  });
});
