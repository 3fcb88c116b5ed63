/** The whole suite of core in a service worker. @module */
import { ask } from './ask.mjs';
import { declare } from './declare.mjs';

async function inServiceWorker(script) {
  const registration = await navigator.serviceWorker.register(script);
  const answer = await ask(registration.installing ?? registration.active);
  await registration.unregister();
  return answer;
}

declare('a service worker', await inServiceWorker('/core-suite/service-worker.js'));

describe('core in a service worker that is not one file', () => {
  it('says what it needs', async () => {
    const code = await inServiceWorker('/core-suite/split/service-worker.js');
    if (code !== 'bundle_needed') throw new Error(`It says ${code}.`);
  });
});
