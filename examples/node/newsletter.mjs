/** A newsletter's links: one content, as many readers as there are, each link made without a request. @module */
import { createTandem } from '@tandem-advocacy/core';

const readers = Number(process.argv[2] ?? 100_000);
const tandem = createTandem({
  endpoint: process.env.TANDEM_ENDPOINT,
  getToken: () => process.env.TANDEM_TOKEN,
});
