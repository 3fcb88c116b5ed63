/**
 * What one can ask of content.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import {
  Content,
  ContentFigures,
  ContentPage,
  type ContentChange,
  type ContentDraft,
  type ContentQuery,
} from '../schemas/content.js';
import { VoiceList } from '../schemas/voice.js';
import { segment } from '../wire/segment.js';

/** What one can ask of content. */
export interface ContentResource {
  /** One page of what is published, newest first. */
  list(query?: ContentQuery & Ask): Promise<ContentPage>;
  /** One content by its id; rejects with `content_unknown`. */
  get(id: string, ask?: Ask): Promise<Content>;
  /** Publishes a content; needs the role of a lead, or a key of an integration. */
  publish(draft: ContentDraft, ask?: Ask): Promise<Content>;
  /** Changes a content; what is absent stays. */
  change(id: string, change: ContentChange, ask?: Ask): Promise<Content>;
  /** Withdraws a content; its links then lead to its fallback. */
  withdraw(id: string, ask?: Ask): Promise<void>;
  /** Raw and judged hits of a content, together. */
  figures(id: string, ask?: Ask): Promise<ContentFigures>;
  /**
   * How colleagues said it lately: fingerprints to compare one's words with, none while fewer than `k` of
   * them have shared it. `closeness` of `@tandem-advocacy/core/composer` compares.
   */
  voices(id: string, ask?: Ask): Promise<VoiceList>;
  /** Applauds, or takes the applause back. */
  applaud(id: string, on: boolean, ask?: Ask): Promise<Content>;
}

const at = (id: string) => `/content/${segment(id)}` as const;

/** Binds content to a client's requests. */
export const contentResource = (http: Http): ContentResource => ({
  list: ({ signal, ...query } = {}) => http.request(ContentPage, 'GET /content', { query, signal }),
  get: (id, ask) => http.request(Content, `GET ${at(id)}`, ask),
  publish: (draft, ask) => http.request(Content, 'POST /content', { json: draft, ...ask }),
  change: (id, change, ask) => http.request(Content, `PATCH ${at(id)}`, { json: change, ...ask }),
  withdraw: (id, ask) => http.request<void>(undefined, `DELETE ${at(id)}`, ask),
  figures: (id, ask) => http.request(ContentFigures, `GET ${at(id)}/figures`, ask),
  voices: (id, ask) => http.request(VoiceList, `GET ${at(id)}/voices`, ask),
  applaud: (id, on, ask) =>
    http.request(Content, `${on ? 'PUT' : 'DELETE'} /applause/${segment(id)}`, ask),
});
