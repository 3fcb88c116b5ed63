/** Promises of a programme's own networks: data, checked, never a way to another scheme. @module */
import { expect } from 'chai';
import {
  findNetwork,
  mastodonAt,
  NETWORK_NUMBERS,
  networkNumber,
  networkOfNumber,
  ownNetwork,
  type NetworkTemplate,
} from './index.js';

const agora: NetworkTemplate = {
  id: 'agora',
  number: 24,
  name: 'Agora',
  base: 'https://agora.example.org/new?room=1',
  parameters: { text: 'body', url: 'link' },
  limit: 500,
  checkedAt: '2026-11-01',
};
const draft = { text: 'a & b', url: 'https://x.example/?q=1', title: 'T' };

describe('ownNetwork', () => {
  it('makes a network that is found beside ours', () => {
    const own = ownNetwork(agora);
    expect(findNetwork('agora', [own]).intents[0].build(draft)).to.equal(
      'https://agora.example.org/new?room=1&body=a%20%26%20b&link=https%3A%2F%2Fx.example%2F%3Fq%3D1',
    );
    expect([own.prefill, own.intents[0].link, own.limit]).to.deep.equal(['text', 'parameter', 500]);
  });

  it('puts the link into the words where no parameter takes it', () => {
    expect(ownNetwork({ ...agora, parameters: { text: 't' } }).intents[0].link).to.equal('text');
  });

  it('takes a title, or nothing but the link, where its composer does', () => {
    const titled = ownNetwork({ ...agora, parameters: { url: 'u', title: 't' } });
    expect(titled.prefill).to.equal('title');
    expect(titled.intents[0].build(draft)).to.contain('&t=T');
    expect(ownNetwork({ ...agora, parameters: { url: 'u' } }).prefill).to.equal('none');
    const { limit, ...unlimited } = agora;
    expect(ownNetwork(unlimited)).to.not.have.property('limit', limit);
  });

  for (const [what, change] of [
    ['a number of ours', { number: 8 }],
    ['a number that fits no code', { number: 32 }],
    ['half a number', { number: 24.5 }],
    ['another scheme', { base: 'javascript:alert(1)' }],
    ['plain http', { base: 'http://agora.example.org' }],
    ['a user name in the address', { base: 'https://a@agora.example.org' }],
    ['no address', { base: 'agora' }],
    ['nowhere to put anything', { parameters: { title: 't' } }],
    ['an id that is no id', { id: 'Agora!' }],
  ] as [string, Partial<NetworkTemplate>][])
    it(`refuses ${what}`, () => {
      expect(() => ownNetwork({ ...agora, ...change }))
        .to.throw()
        .with.property('code', 'network_template_invalid');
    });
});

describe('mastodonAt', () => {
  it('opens the composer of the server that somebody named', () => {
    const { id, number, intents } = mastodonAt('Mastodon.Social');
    expect({ id, number }).to.deep.equal({ id: 'mastodon', number: 12 });
    expect(intents[0].build(draft)).to.equal('https://mastodon.social/share?text=a%20%26%20b');
    expect(mastodonAt('exämple.org:8443').intents[0].build(draft)).to.equal(
      'https://xn--exmple-cua.org:8443/share?text=a%20%26%20b',
    );
  });

  for (const bad of [
    '',
    'localhost',
    'a.example/b',
    'u@a.example',
    'a.example?b',
    'a b',
    'a.example#c',
  ])
    it(`refuses ${JSON.stringify(bad)}`, () => {
      expect(() => mastodonAt(bad))
        .to.throw()
        .with.property('code', 'network_template_invalid');
    });
});

describe('numbers of networks', () => {
  it('lead to a network and back', () => {
    for (const [id, number] of Object.entries(NETWORK_NUMBERS)) {
      expect(networkNumber(id)).to.equal(number);
      expect(networkOfNumber(number)).to.equal(id);
    }
  });

  it('are refused for what has none', () => {
    for (const id of ['pocket', 'constructor', ''])
      expect(() => networkNumber(id))
        .to.throw()
        .with.property('code', 'network_unknown');
    expect(networkOfNumber(31)).to.equal(undefined);
  });
});
