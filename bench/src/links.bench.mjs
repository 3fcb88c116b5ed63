/** How many links one thread mints and verifies in a second. @module */
import {
  memberKey,
  mintCode,
  mintMany,
  programmeKey,
  verifyCode,
} from '@tandem-advocacy/core/links';
import { codesOf, fieldsAt, signersOf } from '../lib/codes.mjs';
import { rate } from '../lib/rate.mjs';
import { row } from '../lib/rows.mjs';

const secret = new Uint8Array(32).fill(7);

/** Measures minting with a member's key, for a mailing to everybody, and verifying codes of a thousand members. */
export async function run() {
  const signers = signersOf({ secret });
  const codes = codesOf(signers);
  const own = signers.get(1);
  const mint = (n) => mintCode({ ...fieldsAt(n), member: 1 }, own);
  const verify = (n) => verifyCode(codes[n % codes.length], ({ member }) => signers.get(member));
  const letters = mailing();
  const unit = 'links/s';
  return [
    row({ name: 'links.mint.perSecond', value: rate(mint), unit, goal: '>= 200000' }),
    row({ name: 'links.mintMany.perSecond', value: rate(() => letters.next().value), unit }),
    row({ name: 'links.verify.perSecond', value: rate(verify), unit }),
  ];
}

/** Twenty contents for each of as many members as are asked for, each member's key derived on the way. */
function* mailing() {
  const programme = programmeKey(secret, 1, 1);
  const contents = Array.from({ length: 20 }, (_, i) => i + 1);
  const members = {
    *[Symbol.iterator]() {
      for (let n = 1; ; n = (n % 16_000_000) + 1) yield n;
    },
  };
  const batch = { keyVersion: 1, programme: 1, contents, networks: [7], members };
  yield* mintMany(batch, (member) => memberKey(programme, member));
}
