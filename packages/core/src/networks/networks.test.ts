/** Promises of the registry: every address works as it stands, encoded once, and no number ever moves. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import {
  DEAD,
  DEFAULT_NETWORKS,
  findNetwork,
  NETWORK_NUMBERS,
  NETWORKS,
  networkNumber,
  networkOfNumber,
  type IntentDraft,
} from './index.js';

const url = 'https://links.example.org/s/03XdqdIPwQwXLtqbtxdj?a=1&b=é#fin';
const draft: IntentDraft = {
  text: `Un “plus” & 100 % d’été + café\n#énergie 😀 ?\n${url}`,
  url,
  title: 'Énergie : 100 % & plus',
};
const build = (id: string, intent = 0) => findNetwork(id).intents[intent]?.build(draft) ?? '';
const parameters = (address: string) => Object.fromEntries(new URL(address).searchParams);

/** What each address must carry: base, then parameters as its network will read them. */
const ADDRESSES: [string, string, Record<string, string>, number?][] = [
  ['linkedin', 'https://www.linkedin.com/feed/', { shareActive: 'true', text: draft.text }],
  ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/', { url }, 1],
  ['x', 'https://x.com/intent/post', { text: draft.text, url }],
  ['facebook', 'https://www.facebook.com/sharer/sharer.php', { u: url }],
  ['whatsapp', 'https://wa.me/', { text: draft.text }],
  ['bluesky', 'https://bsky.app/intent/compose', { text: draft.text }],
  ['teams', 'https://teams.microsoft.com/share', { href: url, msgText: draft.text }],
  ['telegram', 'https://t.me/share/url', { url, text: draft.text }],
  ['reddit', 'https://www.reddit.com/submit', { url, title: draft.title }],
  ['xing', 'https://www.xing.com/spi/shares/new', { url }],
  ['threads', 'https://www.threads.com/intent/post', { text: draft.text, url }],
  ['viva-engage', 'https://www.yammer.com/messages/new', { login: 'true', status: draft.text }],
  [
    'outlook',
    'https://outlook.office.com/mail/deeplink/compose',
    { subject: draft.title, body: draft.text },
  ],
];

describe('intents', () => {
  for (const [id, base, expected, intent] of ADDRESSES)
    it(`reach ${base} with what was written, encoded once`, () => {
      const address = build(id, intent);
      expect(address.split('?', 1)[0]).to.equal(base);
      expect(parameters(address)).to.deep.equal(expected);
      expect(address).to.match(/^[\w\-.~:/?&=%!'()*]+$/);
    });

  it('write spaces as %20, which no composer shows as a plus', () => {
    for (const network of NETWORKS) expect(network.intents[0].build(draft)).to.not.match(/\+/);
  });

  it('end the lines of an e-mail with %0D%0A, and keep its subject on one', () => {
    const address = findNetwork('email').intents[0].build({
      text: 'a\nb\r\nc',
      url,
      title: 'A\nB',
    });
    expect(address).to.equal('mailto:?subject=A%20B&body=a%0D%0Ab%0D%0Ac');
  });

  it('hand Mastodon the words in the fragment, which its tool reads and its server never sees', () => {
    const { origin, hash, search } = new URL(build('mastodon'));
    expect([origin, search]).to.deep.equal(['https://share.joinmastodon.org', '']);
    expect(decodeURIComponent(hash)).to.equal(`#text=${draft.text}`);
  });

  it('open a message on both kinds of phone', () => {
    expect(build('sms')).to.match(/^sms:\?&body=Un%20/);
  });

  it('give the link itself where there is nothing to open', () => {
    expect([build('copy'), build('system')]).to.deep.equal([url, url]);
  });

  it('leave out what is empty', () => {
    const address = findNetwork('x').intents[0].build({
      text: '',
      url: 'https://a.example',
      title: '',
    });
    expect(address).to.equal('https://x.com/intent/post?url=https%3A%2F%2Fa.example');
  });

  it('survive any text, also half an emoji', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { intents } of NETWORKS)
          for (const intent of intents)
            expect(
              URL.canParse(intent.build({ text: `${text}\uD83D`, url, title: text })),
            ).to.equal(true);
      }),
    );
  });
});

describe('the registry', () => {
  it('never moves a number: links carry it for ever', () => {
    expect(NETWORKS.map(({ id, number }) => `${number} ${id}`)).to.deep.equal([
      '1 linkedin',
      '2 x',
      '3 facebook',
      '4 whatsapp',
      '5 bluesky',
      '6 teams',
      '7 email',
      '8 copy',
      '9 telegram',
      '10 reddit',
      '11 xing',
      '12 mastodon',
      '13 threads',
      '14 viva-engage',
      '15 outlook',
      '16 sms',
      '17 system',
    ]);
  });

  it('agrees with the numbers that the first paint carries', () => {
    const numbers = Object.fromEntries(NETWORKS.map(({ id, number }) => [id, number]));
    expect(NETWORK_NUMBERS).to.deep.equal(numbers);
    for (const { id, number } of NETWORKS) {
      expect(networkNumber(id)).to.equal(number);
      expect(networkOfNumber(number)).to.equal(id);
    }
  });

  it('dates every fact and names its source', () => {
    for (const { checkedAt, source, prefill, intents } of NETWORKS) {
      expect(checkedAt).to.match(/^20\d\d-\d\d-\d\d$/);
      expect(new URL(source).protocol).to.equal('https:');
      expect(intents[0].prefill).to.equal(prefill);
    }
  });

  it('starts with the eight of a programme that chooses none', () => {
    expect(NETWORKS.slice(0, 8)).to.deep.equal(DEFAULT_NETWORKS);
  });

  it('refuses the dead by name, with the reason', () => {
    for (const id of Object.keys(DEAD))
      expect(() => findNetwork(id), id)
        .to.throw(DEAD[id] ?? '')
        .with.property('code', 'network_dead');
  });

  it('refuses the unknown with the names it knows', () => {
    for (const id of ['myspace', '', 'constructor', '__proto__'])
      expect(() => findNetwork(id), id)
        .to.throw('linkedin, x, facebook')
        .with.property('code', 'network_unknown');
  });
});
