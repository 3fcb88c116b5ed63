/** Asks a worker for the results of its suite, again and again, lest a service worker be put to sleep. @module */

/** Resolves with what the worker answers; rejects where its script fails. */
export function ask(worker) {
  return new Promise((resolve, reject) => {
    const again = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        clearInterval(asking);
        resolve(data);
      };
      worker.postMessage('run', [port2]);
    };
    const asking = setInterval(again, 5_000);
    worker.onerror = (event) => reject(new Error(event.message ?? 'The worker did not start.'));
    again();
  });
}
