/** Web Test Runner's launcher for WebKit: one window, one test page at a time. @module */
import { startWebKit } from './webdriver.mjs';

/** Runs test pages in the WebKit whose small browser lies at `binary`. */
export function webkitLauncher(binary) {
  const active = new Set();
  let started;
  const webkit = () => (started ??= startWebKit(binary));
  return {
    name: 'WebKit',
    type: 'webkit',
    // A page in the background draws no frame and counts as hidden.
    concurrency: 1,
    async startSession(id, url) {
      active.add(id);
      await (await webkit()).go(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: async () => (await webkit()).url(),
    async stopSession(id) {
      active.delete(id);
      await (await webkit()).go('about:blank');
      return {};
    },
    stop: async () => (await started)?.stop(),
  };
}
