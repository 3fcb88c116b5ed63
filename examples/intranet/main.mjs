/** The demo: an intranet with Tandem's service in one process. It reads `PORT`, `HOST` and `TANDEM_DATA`. @module */
import './portal/quiet.mjs';

const { PORT, HOST, TANDEM_DATA, TANDEM_PUBLIC_URL } = process.env;
const port = Number(PORT || 8787);
const fail = (problem) => {
  console.error(problem);
  process.exit(1);
};

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`PORT must be a number from 0 to 65535, not "${PORT}".`);
if (TANDEM_PUBLIC_URL && !/^https?:\/\/[^/?#]+$/.test(TANDEM_PUBLIC_URL))
  fail(`TANDEM_PUBLIC_URL must be scheme and host, as in https://intranet.example.org.`);

// Loaded only now, so that what is said above comes first.
const { startDemo } = await import('./portal/demo.mjs');
const demo = await startDemo({
  port,
  host: HOST || '127.0.0.1',
  folder: TANDEM_DATA || '.tandem',
  publicUrl: TANDEM_PUBLIC_URL,
}).catch((error) => fail(error.message));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, demo.close);
