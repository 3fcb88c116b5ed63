/** The whole suite of core in a service worker. @module */
import { ask } from './ask.mjs';
import { declare } from './declare.mjs';

const registration = await navigator.serviceWorker.register('/core-suite/service-worker.js');
declare('a service worker', await ask(registration.installing ?? registration.active));
await registration.unregister();
