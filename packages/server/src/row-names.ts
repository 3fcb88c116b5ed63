/**
 * Names of rows in a standing: a member's number, enciphered, so that only the service can read it back.
 * @module
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Makes and reads the names of one programme's rows. */
export interface RowNames {
  name(member: number): string;
  /** The member behind a name; `undefined` for a text that this key did not make. */
  member(name: string): number | undefined;
}

// One block and never two: there is no pattern for a mode of operation to hide.
const CIPHER = 'aes-256-ecb';
const ZEROS = 12;

/** Makes the names of a key of 32 bytes. */
export function rowNames(key: Uint8Array): RowNames {
  // Blocks are enciphered each by itself: one cipher serves them all.
  const cipher = createCipheriv(CIPHER, key, null).setAutoPadding(false);
  return {
    name(member) {
      const block = Buffer.alloc(16);
      block.writeUInt32BE(member, ZEROS);
      return cipher.update(block).toString('base64url');
    },
    member(name) {
      if (!/^[\w-]{22}$/.test(name)) return undefined;
      const decipher = createDecipheriv(CIPHER, key, null).setAutoPadding(false);
      const block = decipher.update(Buffer.from(name, 'base64url'));
      // Twelve zeros come out of another text once in 2^96.
      return block.subarray(0, ZEROS).some((byte) => byte !== 0)
        ? undefined
        : block.readUInt32BE(ZEROS);
    },
  };
}
