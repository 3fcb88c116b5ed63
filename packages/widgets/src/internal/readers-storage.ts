/**
 * Where the browser keeps what is one reader's own, so that nobody finds it who signs in after them.
 * @module
 */
import type { StoragePort, Tandem } from '@tandem-advocacy/core';

/** The storage of whoever reads, once that is known; `undefined` where it does not become known. */
export async function readersStorage(client: Tandem | undefined): Promise<StoragePort | undefined> {
  await client?.session.want();
  return client?.session.current && client.storage;
}
