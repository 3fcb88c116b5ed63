/** A real Chromium: pages in a process of their own, and what that process takes. @module */
import { existsSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, needBrowsers } from '../../scripts/lib/browser.mjs';

const viewport = { width: 1280, height: 900 };

/** Starts it; `visit` opens an address, lets something be done there, and closes it again. */
export async function chromium() {
  const { chromium: executablePath } = await needBrowsers();
  const browser = await puppeteer.launch({ executablePath, args: chromiumFlags });
  const processes = await browser.target().createCDPSession();
  return {
    close: () => browser.close(),
    async visit(address, act) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.setViewport(viewport);
        page.on('pageerror', (error) => {
          throw error;
        });
        await page.goto(address);
        return await act(page, await memoryOf(page, processes));
      } finally {
        await context.close();
      }
    },
  };
}

/**
 * How much memory a page takes, in bytes, once what nobody needs is collected: `heap` is what it holds in
 * scripts and documents, `own` what its process has written and shares with no other (Linux only).
 */
async function memoryOf(page, processes) {
  const session = await page.createCDPSession();
  const pid = await processOf(page, processes);
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize, backingStorageSize } =
      await session.send('Runtime.getHeapUsage');
    return { heap: usedSize + embedderHeapUsedSize + backingStorageSize, own: ownBytes(pid) };
  };
}

/** The process of a page is the one that works when the page does. */
async function processOf(page, processes) {
  const before = await renderers(processes);
  await page.evaluate(() => {
    const end = performance.now() + 60;
    while (performance.now() < end);
  });
  const worked = [...(await renderers(processes))].map(([id, time]) => [
    id,
    time - (before.get(id) ?? 0),
  ]);
  return worked.sort(([, a], [, b]) => b - a)[0][0];
}

async function renderers(processes) {
  const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
  return new Map(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]),
  );
}

function ownBytes(pid) {
  const file = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(file)) return undefined;
  // Clean pages are the browser's own program, a process's own for as long as no other browser runs.
  const sizes = readFileSync(file, 'utf8').matchAll(/^Private_Dirty: +(\d+) kB$/gm);
  return [...sizes].reduce((sum, [, size]) => sum + Number(size) * 1_024, 0);
}
