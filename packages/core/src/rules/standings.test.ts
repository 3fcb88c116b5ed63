/** Promises of standings: nobody is ever shown as last, nor shown who did not opt in. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { band, window, type Score, type WindowOptions } from './index.js';

const scores = fc
  .array(fc.record({ name: fc.string(), points: fc.integer({ min: 0, max: 12 }) }), {
    maxLength: 60,
    size: 'max',
  })
  .map((all): Score[] => all.map((one, i) => ({ ...one, key: `m${i}` })));
const options = fc.record<WindowOptions>({
  me: fc.constantFrom('m0', 'm3', 'm9', 'nobody'),
  size: fc.integer({ min: 1, max: 20 }),
  k: fc.integer({ min: 3, max: 8 }),
  mode: fc.constantFrom('ranking', 'recognition', 'personal'),
});
const field = (...points: number[]): Score[] =>
  points.map((value, i) => ({ key: `m${i}`, name: `Name ${i}`, points: value }));
const ranking = { size: 50, k: 3, mode: 'ranking' } as const;
const rows = (all: Score[], o: WindowOptions) => {
  const { top, around } = window(all, o);
  return [...top, ...around];
};

describe('window, whoever takes part', () => {
  it('never shows the last place nor anybody without points', () => {
    fc.assert(
      fc.property(scores, options, (all, o) => {
        const least = Math.max(0, Math.min(...all.map(({ points }) => points)));
        const points = new Map(all.map((one) => [one.key, one.points]));
        for (const row of rows(all, o)) expect(points.get(row.key)).to.be.above(least);
      }),
    );
  });

  it('shows nobody who was not handed in', () => {
    fc.assert(
      fc.property(scores, options, (all, o) => {
        const optedIn = all.filter((_, i) => i % 2 === 0);
        const keys = new Set(optedIn.map(({ key }) => key));
        for (const row of rows(optedIn, o)) expect(keys.has(row.key)).to.equal(true);
      }),
    );
  });

  it('gives equals one place, and nobody a better one than somebody with more points', () => {
    fc.assert(
      fc.property(scores, options, (all, o) => {
        for (const row of rows(all, { ...o, mode: 'ranking' }))
          if (row.place !== undefined)
            expect(row.place).to.equal(all.filter((one) => one.points > row.points!).length + 1);
      }),
    );
  });

  it('does not depend on the order in which scores come', () => {
    fc.assert(
      fc.property(scores, options, (all, o) => {
        expect(window([...all].reverse(), o)).to.deep.equal(window(all, o));
      }),
    );
  });

  it('keeps to its size, and to the reader in what is around them', () => {
    fc.assert(
      fc.property(scores, options, (all, o) => {
        const { top, around } = window(all, o);
        expect(Math.max(top.length, around.length)).to.be.at.most(o.size);
        if (around.length > 0)
          expect(around.some((row) => row.me && row.key === o.me)).to.equal(true);
      }),
    );
  });

  it('in recognition tells neither place nor points of others, and orders by name', () => {
    fc.assert(
      fc.property(scores, options, (all, o) => {
        const { top, around } = window(all, { ...o, mode: 'recognition' });
        expect(around).to.deep.equal([]);
        for (const row of top) {
          expect(row).to.not.have.property('place');
          expect(row.points !== undefined).to.equal(row.me);
          expect(row.band).to.be.oneOf(['steady', 'beacon']);
        }
      }),
    );
  });
});

describe('window', () => {
  it('ranks with shared places and hides the lowest third of a small field from others', () => {
    const { top, own } = window(field(9, 8, 8, 7, 6, 5, 4, 3, 2), { ...ranking, me: 'm7' });
    expect(top.map(({ place }) => place)).to.deep.equal([1, 2, 2, 4, 5, 6, 8]);
    expect(top.at(-1)?.me).to.equal(true);
    expect(own?.place).to.equal(8);
  });

  it('tells the last person their band and nothing of a place', () => {
    const { around, own } = window(field(9, 8, 7, 6, 5, 1), { ...ranking, me: 'm5' });
    expect(around).to.deep.equal([]);
    expect(own).to.deep.equal({ band: 'spark' });
  });

  it('turns a ranking of too few into recognition, and says so', () => {
    const { mode, note, top } = window(field(9, 8, 7, 6, 5), { ...ranking, size: 2 });
    expect({ mode, note }).to.deep.equal({ mode: 'recognition', note: 'too-few-people' });
    expect(top.map(({ band: shown }) => shown)).to.deep.equal(['beacon', 'steady']);
  });

  it('leaves out teams of fewer people than k, and counts people rather than teams', () => {
    const team = (key: string, points: number, members: number): Score => ({
      key,
      name: key,
      points,
      members,
    });
    const { mode, top } = window([team('a', 9, 4), team('b', 8, 2), team('c', 7, 5)], ranking);
    expect(mode).to.equal('ranking');
    expect(top).to.deep.equal([
      { key: 'a', name: 'a', me: false, members: 4, place: 1, points: 9 },
    ]);
  });

  it('shows nobody in personal mode', () => {
    const shown = window(field(9, 8, 7, 6, 5, 4), { ...ranking, mode: 'personal', me: 'm0' });
    expect(shown).to.deep.equal({ mode: 'personal', top: [], around: [], own: {} });
  });

  it('centres on the reader', () => {
    const many = field(...Array.from({ length: 40 }, (_, i) => 100 - i));
    const { around } = window(many, { ...ranking, size: 5, me: 'm20' });
    expect(around.map(({ place }) => place)).to.deep.equal([19, 20, 21, 22, 23]);
  });
});

describe('band', () => {
  it('never falls with more points', () => {
    const order = ['spark', 'steady', 'beacon'];
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1 }), fc.nat(20), fc.nat(20), (all, a, b) => {
        const sorted = all.sort((x, y) => y - x);
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const rise = order.indexOf(band(more, sorted)) - order.indexOf(band(less, sorted));
        expect(rise).to.be.at.least(0);
      }),
    );
  });

  it('is a spark for whoever has not begun', () => {
    expect(band(0, [0, 0])).to.equal('spark');
    expect(band(5, [])).to.equal('spark');
  });
});
