/** Ten thousand link codes of a thousand members, as the goals name them. @module */
import { memberKey, mintCode, programmeKey, signer } from '@tandem-advocacy/core/links';

/** Signers of members 1 to `count` of a programme. */
export function signersOf({ secret, programme = 1, keyVersion = 1, count = 1_000 }) {
  const key = programmeKey(secret, programme, keyVersion);
  const members = Array.from({ length: count }, (_, index) => index + 1);
  return new Map(members.map((member) => [member, signer(memberKey(key, member))]));
}

/** The fields of the nth code. */
export const fieldsAt = (n, members = 1_000) => ({
  keyVersion: 1,
  programme: 1,
  content: 1 + (n % 50),
  member: 1 + (n % members),
  network: 1 + (n % 5),
});

/** Codes in the order in which a load asks for them. */
export const codesOf = (signers, count = 10_000) =>
  Array.from({ length: count }, (_, n) => {
    const fields = fieldsAt(n, signers.size);
    return mintCode(fields, signers.get(fields.member));
  });
