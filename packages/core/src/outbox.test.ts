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

/** A service that sees each key once in effect, over a line that drops, repeats and fails. */
class Line {
  readonly effects: string[] = [];
  readonly #seen = new Set<string>();
  readonly #troubles: number[];

  constructor(troubles: number[]) {
    this.#troubles = troubles;
  }

  readonly send = async ({ key }: Fact): Promise<void> => {
    const trouble = this.#troubles.shift() ?? 0;
    await Promise.resolve();
    if (trouble === 1) throw new TypeError('no network');
    if (trouble === 2) throw new TandemError('busy', 'Busy.', { status: 503 });
    this.#arrive(key);
    if (trouble === 3) this.#arrive(key);
    if (trouble === 4) throw new TypeError('the answer was lost');
  };

  #arrive(key: string): void {
    if (!this.#seen.has(key)) this.effects.push(key);
    this.#seen.add(key);
  }
}

describe('Outbox', () => {
  it('delivers each fact once in effect, in order, whatever the line and restarts do', async () => {
    const troubles = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(troubles, fc.array(fc.boolean(), { maxLength: 12 }), async (list, steps) => {
        const line = new Line([...list]);
        const shared = ports(line.send);
        let box = new Outbox(shared);
        const put: string[] = [];
        for (const restart of steps) {
          const key = `k${put.length}`;
          put.push(key);
          await box.put(fact(key));
          if (!restart) continue;
          box.close();
          box = new Outbox(shared);
        }
        while ((await box.waiting()).length > 0) await box.flush();
        box.close();
        expect(line.effects).to.deep.equal(put);
      }),
      { numRuns: 60 },
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
    const line = new Line([]);
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
