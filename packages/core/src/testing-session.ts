/**
 * The session that the service in memory answers with: a key to mint with, and the contents a page asks about.
 * @module
 */
import { keyToText, memberKey, programmeKey } from './links/mac.js';
import type { Content, Role } from './schemas/index.js';

const ORIGIN = 'https://tandem.test';
const KEY = programmeKey(new Uint8Array(32), 1, 1);

/** What the service knows of whoever asks; member 0 has not joined, or takes a break. */
export interface MemoryReader {
  number: number;
  role: Role;
  contents: readonly Content[];
  /** The id of the newest fact. */
  events: number;
}

/** Answers a request for a session. */
export async function memorySession(request: Request, reader: MemoryReader) {
  const wants = (await request.json()) as { contents: string[]; pages: { url: string }[] };
  const { number, role, contents, events } = reader;
  const ref = (id: string) => {
    const found = contents.find((content) => content.id === id || content.url === id);
    return found && { id: found.id, number: found.number, title: found.title, url: found.url };
  };
  const refs = (ids: string[]) =>
    Object.fromEntries(ids.flatMap((id) => (ref(id) ? [[id, ref(id)]] : [])));
  return {
    programme: {
      ...{ id: 'test', number: 1, name: 'Test', linkHost: ORIGIN },
      networks: ['linkedin', 'x', 'facebook', 'whatsapp', 'bluesky', 'teams', 'email', 'copy'],
      disclosures: { en: 'I work at Test', fr: 'Je travaille chez Test' },
    },
    reader: {
      known: request.headers.has('authorization'),
      ...{ joined: number > 0, member: number, role, partition: 'p1' },
    },
    key: { version: 1, value: keyToText(memberKey(KEY, number)) },
    contents: refs(wants.contents),
    pages: refs(wants.pages.map(({ url }) => url)),
    events,
  };
}
