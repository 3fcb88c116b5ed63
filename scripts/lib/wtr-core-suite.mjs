/** Serves the suite of core to pages that run it in a worker. @module */
import { coreSuite, coreSuiteInOneFile, splitServiceWorker } from './core-suite.mjs';

/** A plugin of Web Test Runner: the suite as a module, in one file for a service worker, and a worker that is not one file. */
export function coreSuitePlugin() {
  let oneFile;
  return {
    name: 'core-suite',
    async serve({ path }) {
      if (path === '/core-suite/worker.js') return { body: coreSuite('worker'), type: 'js' };
      if (path === '/core-suite/service-worker.js')
        return { body: await (oneFile ??= coreSuiteInOneFile()), type: 'js' };
      if (path === '/core-suite/split/service-worker.js')
        return { body: await splitServiceWorker(), type: 'js' };
      return undefined;
    },
  };
}
