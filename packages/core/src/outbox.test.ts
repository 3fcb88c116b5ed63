/** Promises of the outbox. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { TandemError } from './errors.js';
import { Outbox, OUTBOX_LIMIT, type Fact, type OutboxPorts } from './outbox.js';
import { memoryStorage } from './storage/memory.js';

const fact = (key: string): Fact => ({ line: 'POST /shares', json: { key }, key });
const ports = (send: (fact: Fact) => Promise<void>, more: Partial<OutboxPorts> = {}) => ({
  storage: memoryStorage(),
  partition: 'p',
  onError: () => undefined,
  send,
  ...more,
});

/** What a line may do with a fact on its way, and with the answer. */
const TROUBLES = [
  'none',
  'dropped',
  'busy',
  'working',
  'twice',
  'unanswered',
  'slow',
  'late',
  'twice-late',
] as const;
type Trouble = (typeof TROUBLES)[number];

/** Turns of the event loop's own queue: time without a clock. */
const turns = async (count: number) => {
  for (let i = 0; i < count; i++) await Promise.resolve();
};

/** A service that sees each key once in effect, over a line that drops, repeats, delays and fails. */
class Line {
  readonly effects: string[] = [];
  /** What is still on its way, though nobody waits for it any more. */
  readonly under: Promise<void>[] = [];
  readonly #seen = new Set<string>();
  readonly #troubles: Trouble[];

  constructor(troubles: Trouble[] = []) {
    this.#troubles = troubles;
  }

  readonly send = async ({ key }: Fact): Promise<void> => {
    const trouble = this.#troubles.shift() ?? 'none';
    await turns(trouble === 'slow' ? 40 : 1);
    if (trouble === 'dropped') throw new TypeError('no network');
    if (trouble === 'busy') throw new TandemError('busy', 'Busy.', { status: 503 });
    if (trouble === 'working')
      throw new TandemError('request_in_progress', 'Soon.', { status: 409 });
    if (trouble.endsWith('late')) this.under.push(turns(70).then(() => this.#arrive(key)));
    if (trouble === 'late') throw new TypeError('given up before it arrived');
    this.#arrive(key);
    if (trouble === 'twice') this.#arrive(key);
    if (trouble === 'unanswered') throw new TypeError('the answer was lost');
  };

  #arrive(key: string): void {
    if (!this.#seen.has(key)) this.effects.push(key);
    this.#seen.add(key);
  }
}

/** The same storage and line for one life of a page: once it is over, nothing comes back any more. */
function life(shared: OutboxPorts) {
  let over = false;
  const never = new Promise<never>(() => undefined);
  const mortal =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (over) return never;
      try {
        return await act(...args);
      } finally {
        if (over) await never;
      }
    };
  const { read, write, remove, keys } = shared.storage;
  const storage = {
    read: mortal(read),
    write: mortal(write),
    remove: mortal(remove),
    keys: mortal(keys),
  };
  return {
    box: new Outbox({ ...shared, storage, send: mortal(shared.send) }),
    end: () => (over = true),
  };
}

/** A fact is handed over and kept; then the page may close, or be gone in the middle of whatever it does. */
const steps = fc.array(
  fc.record({
    after: fc.nat({ max: 30 }),
    then: fc.constantFrom('stays', 'stays', 'closes', 'is gone' as const),
  }),
  { maxLength: 12, size: 'max' },
);

describe('Outbox', () => {
  it('sends with a flush whatever was put before it', async () => {
    const sent: string[] = [];
    const slow = memoryStorage();
    const storage = { ...slow, keys: (start: string) => turns(9).then(() => slow.keys(start)) };
    const send = ({ key }: Fact) => turns(3).then(() => void sent.push(key));
    const outbox = new Outbox(ports(send, { storage }));
    void outbox.put(fact('a'));
    void outbox.put(fact('b'));
    await outbox.flush();
    expect(sent).to.deep.equal(['a', 'b']);
    void outbox.put(fact('c'));
    await outbox.flush();
    expect(sent).to.deep.equal(['a', 'b', 'c']);
  });

  it('delivers each fact once in effect, in order, through random drop, duplicate, delay and restart', async () => {
    const troubles = fc.array(fc.constantFrom(...TROUBLES), { maxLength: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(troubles, steps, async (list, lived) => {
        const line = new Line([...list]);
        const shared = ports(line.send);
        let now = life(shared);
        const put: string[] = [];
        for (const { after, then } of lived) {
          put.push(`k${put.length}`);
          await now.box.put(fact(put.at(-1)!));
          await turns(after);
          if (then === 'stays') continue;
          now.box.close();
          if (then === 'is gone') now.end();
          now = life(shared);
        }
        while ((await now.box.waiting()).length > 0) await now.box.flush();
        now.box.close();
        await Promise.all(line.under);
        expect(line.effects).to.deep.equal(put);
        expect(await shared.storage.keys('')).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a fact before it says so', async () => {
    const shared = ports(() => Promise.reject(new TypeError('off line')));
    const box = new Outbox(shared);
    await box.put(fact('a'));
    box.close();
    expect(await new Outbox(shared).waiting()).to.deep.equal([fact('a')]);
  });

  it('keeps readers of one browser apart', async () => {
    const shared = ports(() => Promise.reject(new TypeError('off line')));
    const mine = new Outbox(shared);
    await mine.put(fact('a'));
    mine.close();
    expect(await new Outbox({ ...shared, partition: 'other' }).waiting()).to.deep.equal([]);
  });

  it('tells of a fact that is refused for good, and goes on with the next', async () => {
    const refused: string[] = [];
    const line = new Line();
    const send = (one: Fact) =>
      one.key === 'bad'
        ? Promise.reject(new TandemError('share_unknown', 'No.', { status: 404 }))
        : line.send(one);
    const box = new Outbox(ports(send, { onError: ({ code }) => refused.push(code) }));
    await Promise.all([box.put(fact('bad')), box.put(fact('good'))]);
    while ((await box.waiting()).length > 0) await box.flush();
    expect([refused, line.effects]).to.deep.equal([['share_unknown'], ['good']]);
  });

  it('is bounded, aloud', async () => {
    const errors: string[] = [];
    const send = () => Promise.reject(new TypeError('off line'));
    const box = new Outbox(ports(send, { onError: ({ code }) => errors.push(code) }));
    const all = Array.from({ length: OUTBOX_LIMIT + 1 }, (_, i) => box.put(fact(`k${i}`)));
    const settled = await Promise.allSettled(all);
    box.close();
    expect(settled.filter(({ status }) => status === 'rejected')).to.have.length(1);
    expect(errors).to.deep.equal(['outbox_full']);
  });

  it('tells when nothing can be kept', async () => {
    const errors: string[] = [];
    const storage = { ...memoryStorage(), write: () => Promise.reject(new Error('quota')) };
    const box = new Outbox(
      ports(() => Promise.resolve(), { storage, onError: ({ code }) => errors.push(code) }),
    );
    await box.put(fact('a')).catch(() => undefined);
    expect(errors).to.deep.equal(['outbox_unwritable']);
  });
});
