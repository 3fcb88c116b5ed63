/** Promises of the storages: what is written is there for whoever asks next, and nothing else is. @module */
import { expect } from 'chai';
import { browserStorage } from './indexed-db.js';
import { memoryStorage } from './memory.js';

let names = 0;
const newName = () => `tandem-test-${Date.now()}-${names++}`;
const isKept = 'indexedDB' in globalThis;

for (const [place, make] of [
  ['memory', memoryStorage],
  ['what the browser has', () => browserStorage(newName())],
] as const)
  describe(`a storage in ${place}`, () => {
    it('gives back what was written last, as its own copy', async () => {
      const storage = make();
      const value = { line: 'POST /shares', json: { text: 'é 😀 \ud800', list: [1, null, true] } };
      await storage.write('a', 'before');
      await storage.write('a', value);
      value.json.list.length = 0;
      ((await storage.read('a')) as typeof value).json.list.length = 0;
      expect(await storage.read('a')).to.deep.equal({
        line: 'POST /shares',
        json: { text: 'é 😀 \ud800', list: [1, null, true] },
      });
    });

    it('forgets what was removed, and knows nothing of the rest', async () => {
      const storage = make();
      await storage.write('a', 1);
      await storage.remove('a');
      await storage.remove('never');
      expect([await storage.read('a'), await storage.read('never')]).to.deep.equal([
        undefined,
        undefined,
      ]);
    });

    it('lists the keys of a prefix in order', async () => {
      const storage = make();
      for (const key of ['p/10', 'q/1', 'p/2', 'p/1', 'p', 'p/é']) await storage.write(key, 0);
      expect(await storage.keys('p/')).to.deep.equal(['p/1', 'p/10', 'p/2', 'p/é']);
      expect(await storage.keys('none')).to.deep.equal([]);
    });

    it('refuses aloud what cannot be kept, and keeps what was there', async () => {
      const storage = make();
      await storage.write('a', 1);
      const refused = await storage.write('a', () => 0).catch((error: Error) => error.name);
      expect([refused, await storage.read('a')]).to.deep.equal(['DataCloneError', 1]);
    });
  });

describe('a storage of the browser', () => {
  it(`keeps what was written for the next who opens it: ${isKept ? 'yes' : 'no, in memory'}`, async () => {
    const name = newName();
    await browserStorage(name).write('a', 1);
    expect(await browserStorage(name).read('a')).to.equal(isKept ? 1 : undefined);
  });

  it('goes on when its data is cleared under it', async () => {
    const name = newName();
    const storage = browserStorage(name);
    await storage.write('a', 1);
    await clear(name);
    expect(await storage.read('a')).to.equal(isKept ? undefined : 1);
    await storage.write('b', 2);
    expect(await storage.read('b')).to.equal(2);
  });

  it('is memory where the browser refuses it, at once or later', async () => {
    const { indexedDB: own } = globalThis;
    const refuse = () => {
      throw new DOMException('No origin', 'SecurityError');
    };
    try {
      for (const place of [{ open: refuse }, null]) {
        Object.defineProperty(globalThis, 'indexedDB', { value: place, configurable: true });
        const storage = browserStorage(newName());
        await storage.write('a', 1);
        expect([await storage.read('a'), await storage.keys('')]).to.deep.equal([1, ['a']]);
      }
    } finally {
      if (own) Object.defineProperty(globalThis, 'indexedDB', { value: own, configurable: true });
      else Reflect.deleteProperty(globalThis, 'indexedDB');
    }
  });
});

/** Deletes a database as clearing a site's data does; there is none where nothing is kept. */
async function clear(name: string): Promise<void> {
  if (!isKept) return;
  const request = indexedDB.deleteDatabase(name);
  await new Promise((done, fail) => {
    request.onsuccess = done;
    request.onerror = request.onblocked = fail;
  });
}
