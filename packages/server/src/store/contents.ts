/**
 * Contents: found, listed newest first, added once by address, changed, never deleted.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import type { ContentQuery } from '@tandem-advocacy/core/schemas';
import { contentOf, tableRow, urlKey, type ContentRow, type NewContent } from './content-rows.js';
import { chunks, type Db } from './db.js';
import { tell } from './notices.js';

/** A page of rows and the cursor after it. */
export interface ContentRows {
  rows: ContentRow[];
  next: string | undefined;
}

/** Where a content leads, for the snapshot of targets. */
export interface TargetRow {
  programme: number;
  content: number;
  id: string;
  state: string;
  url: string;
  fallback_url: string | null;
}

/** The contents of a programme. */
export type ContentStore = ReturnType<typeof contentStore>;

/** Queries on contents. */
export const contentStore = (db: Db) => {
  const all = (programme: number) =>
    db.selectFrom('contents').selectAll().where('programme', '=', programme);
  const nextNumber = async (programme: number) => {
    const last = await db
      .selectFrom('contents')
      .select((eb) => eb.fn.max('content').as('number'))
      .where('programme', '=', programme)
      .executeTakeFirst();
    const number = (last?.number ?? 0) + 1;
    if (number > 0xf_ffff)
      throw new TandemError('content_limit', 'A programme holds 1,048,575 contents at most.', {
        status: 409,
      });
    return number;
  };
  const putTopics = async (programme: number, { number, topics }: ContentRow) => {
    await db
      .deleteFrom('content_topics')
      .where('programme', '=', programme)
      .where('content', '=', number)
      .execute();
    const rows = [...new Set(topics)].map((topic) => ({ programme, topic, content: number }));
    if (rows.length > 0) await db.insertInto('content_topics').values(rows).execute();
  };
  return {
    /** Where every content leads, or those of one programme with these numbers. */
    async targets(some?: { programme: number; contents: number[] }): Promise<TargetRow[]> {
      // PostgreSQL knows no empty list.
      if (some?.contents.length === 0) return [];
      let query = db
        .selectFrom('contents')
        .select(['programme', 'content', 'id', 'state', 'url', 'fallback_url']);
      if (some)
        query = query.where('programme', '=', some.programme).where('content', 'in', some.contents);
      return query.execute();
    },

    /** Some contents by id. */
    async byIds(programme: number, ids: readonly string[]): Promise<ContentRow[]> {
      const rows: ContentRow[] = [];
      for (const part of chunks(ids))
        rows.push(...(await all(programme).where('id', 'in', part).execute()).map(contentOf));
      return rows;
    },

    /** Some contents by number. */
    async byNumbers(programme: number, numbers: readonly number[]): Promise<ContentRow[]> {
      const rows: ContentRow[] = [];
      for (const part of chunks(numbers))
        rows.push(...(await all(programme).where('content', 'in', part).execute()).map(contentOf));
      return rows;
    },

    /** Some contents by the addresses they lead to, whatever their campaign parameters. */
    async byUrls(programme: number, urls: readonly string[]): Promise<Map<string, ContentRow>> {
      const found = new Map<string, ContentRow>();
      for (const part of chunks(urls.map(urlKey)))
        for (const row of await all(programme).where('url_key', 'in', part).execute())
          found.set(row.url_key, contentOf(row));
      return new Map(
        urls.flatMap((url) => {
          const row = found.get(urlKey(url));
          return row ? [[url, row] as const] : [];
        }),
      );
    },

    /** Contents of a state, published ones unless another is said, newest first. */
    async page(programme: number, query: ContentQuery): Promise<ContentRows> {
      const limit = query.limit ?? 20;
      let select = all(programme).where('state', '=', query.state ?? 'published');
      if (query.kind) select = select.where('kind', '=', query.kind);
      if (query.origin) select = select.where('origin', '=', query.origin);
      const { topic } = query;
      if (topic !== undefined)
        select = select.where('content', 'in', (eb) =>
          eb
            .selectFrom('content_topics')
            .select('content')
            .where('programme', '=', programme)
            .where('topic', '=', topic),
        );
      const after = readCursor(query.cursor);
      if (after)
        select = select.where((eb) =>
          eb.or([
            eb('published_at', '<', after.at),
            eb.and([eb('published_at', '=', after.at), eb('content', '<', after.number)]),
          ]),
        );
      const found = await select
        .orderBy('published_at', 'desc')
        .orderBy('content', 'desc')
        .limit(limit + 1)
        .execute();
      const rows = found.slice(0, limit).map(contentOf);
      const last = rows.at(-1);
      return { rows, next: found.length > limit && last ? cursorOf(last) : undefined };
    },

    /** Adds a content under the next number; throws `content_exists` when its address is there. */
    async add(programme: number, { key, ...draft }: NewContent): Promise<ContentRow> {
      const known = key === undefined && (await this.byUrls(programme, [draft.url])).get(draft.url);
      if (known) throw contentExists(known.id);
      const row = { ...draft, number: await nextNumber(programme), applause: 0 };
      const values = tableRow(programme, row);
      await db
        .insertInto('contents')
        .values({ ...values, url_key: key ?? values.url_key })
        .execute();
      await putTopics(programme, row);
      await tell(db, 'targets', `${programme}.${row.number}`);
      return row;
    },

    /** Writes a changed content; throws `content_exists` when its new address is another's. */
    async change(programme: number, row: ContentRow): Promise<void> {
      const [before] = await this.byNumbers(programme, [row.number]);
      const moved = before?.url !== row.url;
      const known = moved && (await this.byUrls(programme, [row.url])).get(row.url);
      if (known && known.number !== row.number) throw contentExists(known.id);
      const { applause: _, url_key, ...rest } = tableRow(programme, row);
      const values = moved ? { ...rest, url_key } : rest;
      await db
        .updateTable('contents')
        .set(values)
        .where('programme', '=', programme)
        .where('content', '=', row.number)
        .execute();
      await putTopics(programme, row);
      await tell(db, 'targets', `${programme}.${row.number}`);
    },
  };
};

const contentExists = (id: string) =>
  new TandemError(
    'content_exists',
    `This address is content already: change it with PATCH /v1/content/${id}.`,
    { status: 409 },
  );

const cursorOf = (row: ContentRow) =>
  Buffer.from(`${row.publishedAt}.${row.number}`).toString('base64url');

function readCursor(cursor: string | undefined): { at: number; number: number } | undefined {
  if (cursor === undefined) return undefined;
  const match = /^(-?\d{1,16})\.(\d{1,7})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (match) return { at: Number(match[1]), number: Number(match[2]) };
  throw new TandemError('cursor_invalid', 'Use the cursor that the page before gave as `next`.', {
    status: 400,
  });
}
