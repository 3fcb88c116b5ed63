/**
 * What the portals' tests saw: pictures, and one row each of the table that `npm run portals` writes.
 * @module
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../.cache/portals/report/', import.meta.url));

/** One portal's row: made where it is tried, it notes each test that passes. */
export class Report {
  readonly #pictures: string[] = [];
  readonly #ran: string[] = [];

  constructor(
    private readonly name: string,
    private readonly portal: string,
  ) {
    rmSync(path.join(FOLDER, `${name}.json`), { force: true });
    afterEach(({ task }) => {
      if (!task.result?.errors?.length) this.#ran.push(task.name);
    });
    afterAll(() => this.#write());
  }

  /** Keeps what the page shows now, scrolled to one element where that is named. */
  async picture(page: Page, what: string, of?: string): Promise<void> {
    mkdirSync(FOLDER, { recursive: true });
    if (of) await page.$eval(of, (one) => one.scrollIntoView({ block: 'center' }));
    const file = `${this.name}-${what}.png`;
    await page.screenshot({ path: path.join(FOLDER, file) as `${string}.png` });
    this.#pictures.push(file);
  }

  /** Adds what was measured to the row. */
  note(what: string): void {
    this.#ran.push(what);
  }

  #write(): void {
    mkdirSync(FOLDER, { recursive: true });
    const at = new Date().toISOString().slice(0, 10);
    const row = {
      name: this.name,
      portal: this.portal,
      ran: this.#ran,
      at,
      pictures: this.#pictures,
    };
    writeFileSync(path.join(FOLDER, `${this.name}.json`), JSON.stringify(row, null, 2));
  }
}
