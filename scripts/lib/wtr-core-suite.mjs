/** Serves the suite of core to pages that run it in a worker. @module */
import { coreSuite, coreSuiteInOneFile } from './core-suite.mjs';

/** A plugin of Web Test Runner with two addresses: the suite as a module, and in one file for a service worker. */
export function coreSuitePlugin() {
  let oneFile;
  return {
    name: 'core-suite',
    async serve({ path }) {
      if (path === '/core-suite/worker.js') return { body: coreSuite('worker'), type: 'js' };
      if (path === '/core-suite/service-worker.js')
        return { body: await (oneFile ??= coreSuiteInOneFile()), type: 'js' };
      return undefined;
    },
  };
}
