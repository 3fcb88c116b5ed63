/** A dozen invented colleagues who joined and shared, so that a sample's standings have somebody in them. @module */
import { createTandem } from '@tandem-advocacy/core';
import { SignJWT } from 'jose';

const NAMES = [
  ...['Abel Thorne', 'Bianca Roux', 'Cyril Maddox', 'Dunja Keller', 'Edwige Sorel', 'Farid Lowe'],
  ...['Greta Holm', 'Hugo Vasse', 'Isolde Brandt', 'Jonas Pell', 'Kadia Merle', 'Leon Wicks'],
];

/** Lets them join and share, each by their own token; the service takes a fact once, however often it is sent. */
export async function joinColleagues({ endpoint, secret, programme }) {
  const sign = (subject, name, role = 'member') =>
    new SignJWT({ name, programme, role, team: 'workshops' })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime('5 minutes')
      .sign(new TextEncoder().encode(secret));
  const contents = await asReader(sign('sample', 'Sample', 'lead'), endpoint, sampleContents);
  for (const [i, name] of NAMES.entries())
    await asReader(sign(`colleague-${i}`, name), endpoint, async (tandem) => {
      await tandem.me.join({ recording: true, leaderboard: true });
      await tandem.session.want();
      // Some share more than others, as people do.
      for (const contentId of contents.slice(0, i % 4)) {
        const share = tandem.shares.prepare({ contentId, network: i % 2 ? 'linkedin' : 'x' });
        tandem.shares.declare(share.id);
      }
      await tandem.outbox.flush();
    });
}

async function sampleContents(tandem) {
  const ids = [];
  for (const number of [1, 2, 3]) {
    const url = `https://www.example.org/news/${number}`;
    const draft = { kind: 'article', title: `News of the river, ${number}`, url };
    ids.push((await tandem.content.publish(draft)).id);
  }
  return ids;
}

async function asReader(token, endpoint, act) {
  const tandem = createTandem({ endpoint, getToken: () => token });
  try {
    return await act(tandem);
  } finally {
    tandem.close();
  }
}
