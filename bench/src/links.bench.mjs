/** How many links one thread mints and verifies in a second. @module */
import { mintCode, verifyCode } from '@tandem-advocacy/core/links';
import { codesOf, fieldsAt, signersOf } from '../lib/codes.mjs';
import { median, row } from '../lib/rows.mjs';

/** Measures minting with a member's key, and verifying ten thousand codes of a thousand members. */
export async function run() {
  const signers = signersOf({ secret: new Uint8Array(32).fill(7) });
  const codes = codesOf(signers);
  const own = signers.get(1);
  const mint = (n) => mintCode({ ...fieldsAt(n), member: 1 }, own);
  const verify = (n) => verifyCode(codes[n % codes.length], ({ member }) => signers.get(member));
  return [
    row({ name: 'links.mint.perSecond', value: rate(mint), unit: 'links/s' }),
    row({ name: 'links.verify.perSecond', value: rate(verify), unit: 'links/s' }),
  ];
}

/** Calls a second, the median of five tries after a warm-up. */
function rate(action, milliseconds = 400) {
  const tries = Array.from({ length: 6 }, () => {
    const started = performance.now();
    let calls = 0;
    while (performance.now() - started < milliseconds) {
      for (let i = 0; i < 100; i++)
        if (!action(calls++)) throw new Error('a good link was refused');
    }
    return (calls / (performance.now() - started)) * 1_000;
  });
  return median(tries.slice(1));
}
