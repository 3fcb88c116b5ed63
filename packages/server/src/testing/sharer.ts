/**
 * A program that shares with the SDK over a folder, to be killed: says what is kept as soon as it is.
 * @module
 */
import { createTandem } from '@tandem-advocacy/core';
import { fileStorage } from '../storage.js';

const [endpoint = '', token = '', folder = '', contentId = ''] = process.argv.slice(2);
const files = fileStorage(folder);
const storage = {
  ...files,
  async write(key: string, value: unknown) {
    await files.write(key, value);
    process.send?.((value as { key: string }).key);
  },
};
const tandem = createTandem({ endpoint, getToken: () => token, storage });
await tandem.session.want();

if (contentId) {
  const share = () => {
    const { id } = tandem.shares.prepare({ contentId, network: 'linkedin' });
    tandem.shares.declare(id);
    setImmediate(share);
  };
  share();
} else {
  while ((await tandem.outbox.waiting()).length > 0) await tandem.outbox.flush();
  tandem.close();
  process.disconnect();
}
