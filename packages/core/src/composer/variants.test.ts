/** Promises of variants: side by side, ordered, never picked at random. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import type { Caption } from '../schemas/index.js';
import { variantsFor } from './index.js';

const caption = (id: string, language: string, network?: string): Caption => ({
  id,
  language,
  text: id,
  ...(network && { network }),
});
const captions = [
  caption('fr-any', 'fr'),
  caption('en-any', 'en'),
  caption('fr-x', 'fr', 'x'),
  caption('fr-ca', 'fr-CA'),
  caption('fr-linkedin', 'fr', 'linkedin'),
  caption('fr-last', 'fr'),
];
const ids = (network: string, language: string) =>
  variantsFor(captions, { network, language }).map(({ id }) => id);

describe('variantsFor', () => {
  it('offers those of the network first, then those for any, in the order of the lead', () => {
    expect(ids('linkedin', 'fr')).to.deep.equal(['fr-linkedin', 'fr-any', 'fr-last', 'fr-ca']);
  });

  it('prefers the same region, whatever the case', () => {
    expect(ids('bluesky', 'fr-ca')).to.deep.equal(['fr-ca', 'fr-any', 'fr-last']);
    expect(ids('bluesky', 'fr_BE')).to.deep.equal(['fr-any', 'fr-ca', 'fr-last']);
  });

  it('offers every language where the reader’s has none', () => {
    expect(ids('bluesky', 'de')).to.deep.equal(['fr-any', 'en-any', 'fr-ca', 'fr-last']);
    expect(variantsFor([], { network: 'x', language: 'de' })).to.deep.equal([]);
  });

  it('gives the same answer every time, and leaves the list as it was', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(captions),
        fc.constantFrom('fr', 'en', 'de'),
        (list, language) => {
          const before = [...list];
          const where = { network: 'x', language };
          expect(variantsFor(list, where)).to.deep.equal(variantsFor(list, where));
          expect(list).to.deep.equal(before);
        },
      ),
    );
  });
});
