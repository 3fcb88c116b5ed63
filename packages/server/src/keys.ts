/**
 * Every key, derived from the service's one secret: none is stored, so no backup holds one.
 * @module
 */
import { createHmac } from 'node:crypto';
import { rowNames, type RowNames } from './row-names.js';
import { keyToText, memberKey, programmeKey } from '@tandem-advocacy/core/links';

/** Derives keys. Which versions a programme has, and their status, is the store's to say. */
export interface KeyRing {
  /** The key of a programme's links: for verifying, and for deriving its members' keys. */
  programme(programme: number, version: number): Uint8Array;
  /** One member's link key. */
  member(programme: number, version: number, member: number): Uint8Array;
  /** The text with which a portal signs its tokens (HS256; its UTF-8 bytes are the key). */
  portal(programme: number, version: number): string;
  /** A name for what one reader keeps in a shared browser; says nothing about them. */
  partition(programme: number, subject: string): string;
  /** What signs invitations, what signs the tokens of guests, and what an attempt to become one derives from. */
  guests(programme: number, what: 'invitation' | 'token' | 'attempt'): string;
  /** Who applauded without having joined: without the secret, nobody can turn it back. */
  guest(programme: number, subject: string): string;
  /** Who answered a pulse: another name for each pulse, so that no two can be put together. */
  pulse(programme: number, pulse: string, subject: string): string;
  /** The secret with which what one webhook is told is signed: 32 bytes. */
  webhook(programme: number, id: string, version: number): Uint8Array;
  /** A name for somebody in one place and period: it can be linked to no other. */
  pseudonym(programme: number, of: string): string;
  /** What signs the address of a programme's plan as a calendar file. */
  plan(programme: number, version: number): string;
  /** A name for a member's row in a standing, which says nothing of their number to anybody else. */
  row(programme: number, member: string): string;
  /** The member whose row has a name; `undefined` for a name that is none. */
  memberAt(programme: number, row: string): number | undefined;
}

/** Makes the key ring of one secret. */
export function keyRing(secret: Uint8Array): KeyRing {
  const derive = (label: string) => createHmac('sha256', secret).update(label).digest();
  const programmes = new Map<number, Uint8Array>();
  const programme = (number: number, version: number) => {
    const name = number * 16 + version;
    const known = programmes.get(name);
    if (known) return known;
    const key = programmeKey(secret, number, version);
    programmes.set(name, key);
    return key;
  };
  const known = new Map<number, RowNames>();
  const rows = (number: number) => {
    const names = known.get(number) ?? rowNames(derive(`tandem standing rows ${number}`));
    known.set(number, names);
    return names;
  };
  return {
    programme,
    member: (number, version, member) => memberKey(programme(number, version), member),
    portal: (number, version) => keyToText(derive(`tandem portal key ${number} ${version}`)),
    partition: (number, subject) =>
      derive(`tandem partition ${number} ${subject}`).toString('base64url').slice(0, 22),
    guests: (number, what) => keyToText(derive(`tandem guests ${what} ${number}`)),
    guest: (number, subject) => derive(`tandem guest ${number} ${subject}`).toString('base64url'),
    pulse: (number, pulse, subject) =>
      derive(JSON.stringify(['tandem pulse', number, pulse, subject])).toString('base64url'),
    plan: (number, version) =>
      derive(`tandem plan feed ${number} ${version}`).subarray(0, 16).toString('base64url'),
    row: (number, member) => rows(number).name(Number(member)),
    memberAt: (number, row) => rows(number).member(row),
    webhook: (number, id, version) =>
      derive(JSON.stringify(['tandem webhook', number, id, version])),
    pseudonym: (number, of) => lettersOf(derive(`tandem pseudonym ${number} ${of}`)),
  };
}

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ23456789';

/** Eight characters to read aloud: no vowels, so that they make no word. */
const lettersOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 8), (byte) => LETTERS[byte % LETTERS.length]).join('');
