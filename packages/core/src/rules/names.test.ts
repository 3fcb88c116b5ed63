/** Promises of the order of names: accents and case do not count, numbers count as numbers. @module */
import { expect } from 'chai';
import { compareText } from './field.js';
import { nameOrder } from './names.js';

const inOrder = (names: string[]) =>
  [...names].sort((a, b) => compareText(nameOrder(a), nameOrder(b)));

describe('nameOrder', () => {
  for (const names of [
    ['Ada', 'Élodie', 'emma', 'Éric', 'Zoé'],
    ['Team 2', 'Team 10', 'Team 10b'],
    ['Œuvre', 'Oscar', 'Øystein', 'Oz'],
    ['Łukasz', 'Lydia', 'Straßer', 'Strauss'],
    [' Ada', 'ADA B', 'ada c'],
    ["D'Arc", "d'arz", 'Dé'],
    ['Αθηνά', 'Ωμέγα', '上野', '鈴木'],
  ])
    it(`puts ${names.join(', ')} in this order`, () => {
      expect(inOrder([...names].reverse())).to.deep.equal(names);
    });

  it('is the same for the same name, however it is written', () => {
    for (const [a, b] of [
      ['É', 'e\u0301'],
      ['ADA', 'ada'],
      ['Straße', 'STRASSE'],
      ['ﬁn', 'fin'],
      ['İnci', 'inci'],
    ])
      expect(nameOrder(a!), a).to.equal(nameOrder(b!));
  });
});
