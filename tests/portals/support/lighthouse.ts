/**
 * Lighthouse's accessibility score of pages, on the telephone that it measures with.
 * @module
 */
import type { Page } from 'puppeteer-core';
// @ts-expect-error -- a plain script of the repository
import { needLighthouse } from '../../../scripts/lib/lighthouse.mjs';

interface Audit {
  id: string;
  score: number | null;
  scoreDisplayMode: string;
  details?: { items?: { node?: { snippet?: string } }[] };
}
interface Result {
  lhr: {
    categories: { accessibility?: { score: number | null } };
    audits: Record<string, Audit>;
    runtimeError?: { message: string };
  };
}
interface Lighthouse {
  default(url: string, flags: object, config: object, page: Page): Promise<Result>;
}

const config = {
  extends: 'lighthouse:default',
  settings: {
    onlyCategories: ['accessibility'],
    disableFullPageScreenshot: true,
    skipAboutBlank: true,
    // Who signed in stays so.
    disableStorageReset: true,
  },
};

/**
 * One sentence for each address that does not score 100: its score, what failed and where first.
 *
 * One address after another: Lighthouse keeps its clocks by name, once in a process.
 */
export async function below100(page: Page, addresses: readonly string[]): Promise<string[]> {
  const lighthouse = (await (needLighthouse as () => Promise<unknown>)()) as Lighthouse;
  const found: string[] = [];
  for (const address of addresses) {
    const { lhr } = await lighthouse.default(address, { logLevel: 'silent' }, config, page);
    if (lhr.runtimeError) found.push(`${address}: ${lhr.runtimeError.message}`);
    else if (lhr.categories.accessibility?.score !== 1) found.push(problems(address, lhr));
  }
  return found;
}

function problems(address: string, { categories, audits }: Result['lhr']): string {
  const failed = Object.values(audits)
    .filter((audit) => audit.score === 0 && audit.scoreDisplayMode === 'binary')
    .map(({ id, details }) => `${id} at ${details?.items?.[0]?.node?.snippet ?? 'the page'}`);
  const score = Math.round((categories.accessibility?.score ?? NaN) * 100);
  return `${address} scores ${score}: ${failed.join('; ')}`;
}
