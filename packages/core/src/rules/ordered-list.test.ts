/** Promises of the ordered list: whatever is added and taken out, it is what sorting would give. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { OrderedList } from './ordered-list.js';

interface Item {
  weight: number;
  name: number;
}
const order = {
  weight: ({ weight }: Item) => weight,
  compare: (a: Item, b: Item) => a.weight - b.weight || a.name - b.name,
};
const items = (length: number, weights: number): Item[] =>
  Array.from({ length }, (_, name) => ({ weight: (name * 7919) % weights, name }));
const all = (list: OrderedList<Item>) => list.slice(0, Infinity);
const sorted = (some: readonly Item[]) => [...some].sort(order.compare);

describe('OrderedList', () => {
  for (const [length, weights] of [
    [0, 1],
    [1, 1],
    [512, 9],
    [513, 1],
    [3000, 40],
  ] as const)
    it(`is the same made of ${length} items at once and one by one`, () => {
      const one = new OrderedList<Item>([], order);
      for (const item of items(length, weights)) one.add(item);
      const other = new OrderedList(items(length, weights), order);
      expect(all(one)).to.deep.equal(sorted(items(length, weights)));
      expect(all(other)).to.deep.equal(all(one));
      expect([one.length, other.length]).to.deep.equal([length, length]);
    });

  it('knows the place of each, and slices anywhere', () => {
    const list = new OrderedList(items(2500, 11), order);
    const expected = sorted(items(2500, 11));
    for (let i = 0; i < 2500; i += 83) {
      expect(list.before(expected[i]!)).to.equal(i);
      expect(list.slice(i, i + 600)).to.deep.equal(expected.slice(i, i + 600));
      expect(list.slice(i, i)).to.deep.equal([]);
    }
    expect(list.slice(-5, 2)).to.deep.equal(expected.slice(0, 2));
    expect(list.slice(9999, Infinity)).to.deep.equal([]);
  });

  it('takes out until nothing is left, and begins again', () => {
    const list = new OrderedList(items(1500, 3), order);
    for (const item of items(1500, 3)) expect(list.delete(item)).to.equal(true);
    expect([list.length, all(list).length, list.leading(99, () => true)]).to.deep.equal([0, 0, 0]);
    expect(list.delete({ weight: 0, name: 0 })).to.equal(false);
    list.add({ weight: 5, name: 5 });
    expect(all(list)).to.deep.equal([{ weight: 5, name: 5 }]);
  });

  it('takes out nothing that is not there', () => {
    const list = new OrderedList(items(20, 4), order);
    expect(list.delete({ weight: 1, name: 999 })).to.equal(false);
    expect(list.delete({ weight: 99, name: 1 })).to.equal(false);
    expect(list.length).to.equal(20);
  });

  it('counts what leads, by weight and by what is said of equals', () => {
    fc.assert(
      fc.property(
        fc.nat(1200),
        fc.integer({ min: -1, max: 30 }),
        fc.nat(1200),
        (length, weight, name) => {
          const list = new OrderedList(items(length, 29), order);
          const leads = (item: Item) =>
            item.weight < weight || (item.weight === weight && item.name < name);
          expect(list.leading(weight, (item) => item.name < name)).to.equal(
            items(length, 29).filter(leads).length,
          );
        },
      ),
    );
  });

  it('is what sorting gives, after any changes', () => {
    const change = fc.record({ weight: fc.nat(4), name: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200, size: 'max' }), (changes) => {
        const list = new OrderedList<Item>([], order);
        const there = new Map<string, Item>();
        for (const item of changes) {
          const key = JSON.stringify(item);
          expect(list.delete(item)).to.equal(there.delete(key));
          if (item.name % 3 === 0) continue;
          list.add(item);
          there.set(key, item);
        }
        expect(all(list)).to.deep.equal(sorted([...there.values()]));
      }),
    );
  });
});
