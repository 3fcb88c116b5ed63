/**
 * Something worth sharing, as it travels.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { ConversionCount } from './conversion.js';
import { Figures } from './hit.js';
import { Moment } from './moment.js';

/** What sort of thing a content is. */
export const ContentKind = z.enum([
  'article',
  'infographic',
  'white-paper',
  'analysis',
  'job',
  'event',
  'video',
  'moment',
]);
/** What sort of thing a content is. */
export type ContentKind = z.infer<typeof ContentKind>;

/** Whose voice a content is: the organisation's, somebody else's, or a member's suggestion. */
export const Origin = z.enum(['brand', 'third-party', 'member']);
/** Whose voice a content is: the organisation's, somebody else's, or a member's suggestion. */
export type Origin = z.infer<typeof Origin>;

/** Where a content stands. There is no state in which somebody's own words wait for approval. */
export const ContentState = z.enum(['draft', 'published', 'withdrawn']);
/** Where a content stands. There is no state in which somebody's own words wait for approval. */
export type ContentState = z.infer<typeof ContentState>;

/** A suggested starting point for somebody's own words. */
export const Caption = z.object({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  network: z.optional(z.string()),
  angle: z.optional(z.string()),
});
/** A suggested starting point for somebody's own words. */
export type Caption = z.infer<typeof Caption>;

/** A picture with the words that stand in for it. */
export const Picture = z.object({ url: z.string(), alt: z.optional(z.string()) });
/** A picture with the words that stand in for it. */
export type Picture = z.infer<typeof Picture>;

/** Something worth sharing, as a reader receives it. Times are ISO 8601 in UTC. */
export const Content = z.object({
  id: z.string(),
  number: z.int(),
  kind: ContentKind,
  origin: Origin,
  state: ContentState,
  title: z.string(),
  summary: z.optional(z.string()),
  url: z.string(),
  fallbackUrl: z.optional(z.string()),
  image: z.optional(Picture),
  language: z.optional(z.string()),
  topics: z.array(z.string()),
  author: z.optional(z.string()),
  captions: z.array(Caption),
  publishedAt: Moment,
  applause: z.int(),
  applauded: z.boolean(),
  shared: z.array(z.string()),
});
/** Something worth sharing, as a reader receives it. Times are ISO 8601 in UTC. */
export type Content = z.infer<typeof Content>;

const captionDraft = /* @__PURE__ */ droppable(() =>
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(40)),
    language: z.string().check(z.minLength(2), z.maxLength(35)),
    text: z.string().check(z.minLength(1), z.maxLength(3000)),
    network: z.optional(z.string()),
    angle: z.optional(z.string().check(z.maxLength(60))),
  }),
);
const pictureDraft = /* @__PURE__ */ droppable(() =>
  z.object({
    url: z.string().check(z.maxLength(2000)),
    alt: z.optional(z.string().check(z.maxLength(500))),
  }),
);

/** What somebody sends to publish a content. `url` is an absolute `http:` or `https:` address. */
export const ContentDraft = /* @__PURE__ */ droppable(() =>
  z.object({
    kind: z._default(ContentKind, 'article'),
    origin: z._default(Origin, 'brand'),
    state: z._default(ContentState, 'published'),
    title: z.string().check(z.minLength(1), z.maxLength(300)),
    summary: z.optional(z.string().check(z.maxLength(2000))),
    url: z.string().check(z.minLength(1), z.maxLength(2000)),
    fallbackUrl: z.optional(z.string().check(z.maxLength(2000))),
    image: z.optional(pictureDraft),
    language: z.optional(z.string().check(z.maxLength(35))),
    topics: z._default(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20)), []),
    author: z.optional(z.string().check(z.maxLength(120))),
    captions: z._default(z.array(captionDraft).check(z.maxLength(20)), []),
    publishedAt: z.optional(z.iso.datetime()),
  }),
);
/** What somebody sends to publish a content: what the schema accepts, defaults not yet filled. */
export type ContentDraft = z.input<typeof ContentDraft>;

/** What may be changed of a content; what is absent stays. */
export const ContentChange = /* @__PURE__ */ droppable(() =>
  z.object({
    kind: z.optional(ContentKind),
    origin: z.optional(Origin),
    state: z.optional(ContentState),
    title: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
    summary: z.optional(z.string().check(z.maxLength(2000))),
    url: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
    fallbackUrl: z.optional(z.string().check(z.maxLength(2000))),
    image: z.optional(pictureDraft),
    topics: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20))),
    captions: z.optional(z.array(captionDraft).check(z.maxLength(20))),
  }),
);
/** What may be changed of a content; what is absent stays. */
export type ContentChange = z.infer<typeof ContentChange>;

/** What one may ask of the list of contents. Only a lead sees what is not published. */
export const ContentQuery = /* @__PURE__ */ droppable(() =>
  z.object({
    kind: z.optional(ContentKind),
    topic: z.optional(z.string()),
    origin: z.optional(Origin),
    state: z.optional(ContentState),
    limit: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
    cursor: z.optional(z.string()),
  }),
);
/** What one may ask of the list of contents. */
export type ContentQuery = z.infer<typeof ContentQuery>;

/** A page of contents; `next` is the cursor of the following page, absent on the last. */
export const ContentPage = z.object({ items: z.array(Content), next: z.optional(z.string()) });
/** A page of contents; `next` is the cursor of the following page, absent on the last. */
export type ContentPage = z.infer<typeof ContentPage>;

/** The figures of one content, for its readers in aggregate. */
export const ContentFigures = z.object({
  contentId: z.string(),
  figures: Figures,
  conversions: z.array(ConversionCount),
});
/** The figures of one content, for its readers in aggregate. */
export type ContentFigures = z.infer<typeof ContentFigures>;
