/** Runs the suite in a worker or service worker when its page asks, and answers on the port it was given. @module */
import { run } from './runner.mjs';

let running;

addEventListener('message', (event) => {
  const [port] = event.ports;
  // A service worker lives as long as an event does: the page goes on asking until it is answered.
  const answered = (running ??= run()).then((results) => port?.postMessage(results));
  event.waitUntil?.(answered);
});
