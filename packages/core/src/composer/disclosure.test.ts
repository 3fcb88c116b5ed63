/** Promises of disclosure: in the reader's language, before the fold, and never a reward without one. @module */
import { expect } from 'chai';
import { bluesky, linkedin, x } from '../networks/index.js';
import { composeText, disclosureFor, type DisclosureNeed } from './index.js';

const texts = {
  en: 'I work at Example',
  'en-US': 'I am an Example employee',
  'en/x': 'I’m @ Example',
  fr: 'Je travaille chez Exemple',
  'fr+reward': 'Collaboration commerciale avec Exemple',
  'fr-CA+reward': 'Collaboration rémunérée avec Exemple',
};
const need: DisclosureNeed = { language: 'fr', network: linkedin, reward: false, texts };
const found = (rest: Partial<DisclosureNeed>) => disclosureFor({ ...need, ...rest }).key;

describe('disclosureFor', () => {
  it('speaks the language of the post', () => {
    expect(disclosureFor(need)).to.deep.equal({
      text: 'Je travaille chez Exemple',
      key: 'fr',
      length: 25,
      seen: true,
    });
  });

  for (const [promise, key, rest] of [
    ['the words of a country', 'en-US', { language: 'en', country: 'us' }],
    ['the words of a region', 'en-US', { language: 'en-us' }],
    ['the words of the language elsewhere', 'en', { language: 'en-GB', country: 'GB' }],
    ['shorter words on a short network', 'en/x', { language: 'en', network: x }],
    ['a country before a network', 'en-US', { language: 'en', country: 'US', network: x }],
    ['words for a reward', 'fr+reward', { reward: true }],
    ['a country’s words for a reward', 'fr-CA+reward', { reward: true, country: 'CA' }],
    ['employment for a reward, where no law names it', 'en', { language: 'en', reward: true }],
    ['English where the language has none', 'en', { language: 'de' }],
    ['any language rather than none', 'fr', { language: 'de', texts: { fr: texts.fr } }],
    ['no text for one network as one for all', undefined, { texts: { 'de/x': 'Ich' } }],
  ] as [string, string | undefined, Partial<DisclosureNeed>][])
    it(`takes ${promise}`, () => {
      expect(found(rest)).to.equal(key);
    });

  it('takes shorter words where the exact ones would be folded away', () => {
    const long = { 'fr-FR': 'Je travaille '.repeat(20), fr: texts.fr };
    expect(found({ country: 'FR', texts: long })).to.equal('fr');
    expect(found({ country: 'FR', texts: long, network: bluesky })).to.equal('fr-FR');
    const only = disclosureFor({ ...need, texts: { fr: long['fr-FR'] } });
    expect(only).to.include({ key: 'fr', seen: false });
  });

  it('takes English before any other language that is not the reader’s', () => {
    expect(found({ language: 'de', texts: { fr: texts.fr, en: texts.en } })).to.equal('en');
  });

  it('says words without the space around them, as long as the fold and no longer', () => {
    const exact = 'é'.repeat(140);
    const said = disclosureFor({ ...need, texts: { fr: ` ${exact}\n` } });
    expect(said).to.include({ text: exact, length: 140, seen: true });
    expect(disclosureFor({ ...need, texts: { fr: `${exact}é` } }).seen).to.equal(false);
  });

  it('tells hashtags and a bare ad from words that look like them', () => {
    for (const said of ['#ad  #pub', 'Ad', '#werbung AD'])
      expect(found({ language: 'de', texts: { de: said } })).to.equal(undefined);
    for (const said of ['C#', 'Brad', 'Adam', '#ad bei Exemple'])
      expect(found({ language: 'de', texts: { de: said } })).to.equal('de');
  });

  it('says why words may not be left out', () => {
    expect(disclosureFor({ ...need, language: 'en', country: 'US' }).required).to.equal(
      'employment',
    );
    expect(disclosureFor({ ...need, reward: true }).required).to.equal('reward');
    expect(disclosureFor(need)).to.not.have.property('required');
  });

  it('has no words where a programme has none, and says so where a country asks for them', () => {
    const none = { ...need, texts: {} };
    expect(disclosureFor(none)).to.deep.equal({ text: '', length: 0, seen: true });
    expect(disclosureFor({ ...none, country: 'US' })).to.deep.equal({
      text: '',
      length: 0,
      seen: false,
      required: 'employment',
    });
  });

  it('finds them among a hundred thousand', () => {
    const many = Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`q${i}`, 'x']));
    expect(found({ texts: { ...many, fr: texts.fr } })).to.equal('fr');
    expect(found({ texts: { ...many, en: texts.en } })).to.equal('en');
    expect(found({ texts: many })).to.equal('q0');
  });

  it('is what a composed post shows before the fold', () => {
    const { text, length } = disclosureFor({ ...need, reward: true });
    const post = composeText({
      text: 'mot '.repeat(99),
      disclosure: text,
      url: 'https://a.example',
      network: linkedin,
    });
    expect(post.disclosed).to.equal(true);
    expect(length).to.be.below(post.foldAt!);
  });
});

describe('a reward', () => {
  const refused = (rest: Partial<DisclosureNeed>) =>
    expect(() => disclosureFor({ ...need, reward: true, ...rest }))
      .to.throw()
      .with.property('code', 'disclosure_required');

  it('is refused without a disclosure', () => {
    refused({ texts: {} });
    refused({ texts: { fr: '  ' } });
  });

  it('is refused where the disclosure speaks another language', () => {
    refused({ texts: { en: texts.en } });
  });

  it('is refused where the disclosure would not be seen', () => {
    refused({ texts: { fr: 'Je travaille '.repeat(20) } });
  });

  it('is refused in France where only the employment is told', () => {
    refused({ country: 'FR', texts: { fr: texts.fr } });
    expect(found({ country: 'fr', reward: true })).to.equal('fr+reward');
  });

  for (const alone of ['#ad', '#pub #ad', 'Ad', ' #Exemple\n#ad '])
    it(`is refused in French with ${JSON.stringify(alone)} alone`, () => {
      refused({ texts: { fr: alone } });
    });

  it('is told by a hashtag in English, or by words that hold one', () => {
    expect(found({ language: 'en', reward: true, texts: { en: '#ad' } })).to.equal('en');
    expect(found({ reward: true, texts: { fr: '#ad : offert par Exemple' } })).to.equal('fr');
  });

  it('finds no words in what every object inherits', () => {
    refused({ language: 'constructor', texts: JSON.parse('{}') as Record<string, string> });
  });
});
