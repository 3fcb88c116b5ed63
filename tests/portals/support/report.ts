/**
 * What the portals' tests saw: pictures under `docs/portals/`, and one row each of the table there.
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

const FOLDER = fileURLToPath(new URL('../../../.cache/portals/report/', import.meta.url));

/** One portal's row. */
export class Report {
  readonly #pictures: string[] = [];

  constructor(
    private readonly name: string,
    private readonly portal: string,
  ) {}

  /** Keeps what the page shows now. */
  async picture(page: Page, what: string): Promise<void> {
    mkdirSync(FOLDER, { recursive: true });
    const file = `${this.name}-${what}.png`;
    await page.screenshot({ path: path.join(FOLDER, file) as `${string}.png` });
    this.#pictures.push(file);
  }

  /** Writes the row; a later command makes the table of all of them. */
  write(): void {
    mkdirSync(FOLDER, { recursive: true });
    const row = {
      portal: this.portal,
      pictures: this.#pictures,
      at: new Date().toISOString().slice(0, 10),
    };
    writeFileSync(path.join(FOLDER, `${this.name}.json`), JSON.stringify(row, null, 2));
  }
}
