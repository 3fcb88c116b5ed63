/**
 * The page of one element, to be framed by the programme's own origins and by nobody else.
 * @module
 */
import { createHash } from 'node:crypto';
import { escape } from '../clicks/pages.js';

/** The elements that a frame may show. */
export const EMBEDDED = [
  ...['share', 'feed', 'leaderboard', 'training-card', 'join', 'impact'],
  ...['pulse', 'programme', 'plan', 'missions'],
] as const;

/** By itself, the page is a page: with room around, and the letters of the device. */
const STYLE =
  'body{margin:0}[data-alone]{color-scheme:light dark;font-family:system-ui,sans-serif}[data-alone] body{max-width:64rem;margin:clamp(1rem,4vw,3rem) auto;padding:0 1rem}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** What a frame is made of. */
export interface Frame {
  element: string;
  programme: string;
  /** Pages that may frame it. */
  origins: readonly string[];
  language: string;
  attributes: Readonly<Record<string, string>>;
}

/** Its policy: its own scripts, pictures from anywhere, framed by these origins alone. */
export const framePolicy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${STYLE_HASH}'`,
    'img-src https: http: data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${origins.length > 0 ? origins.join(' ') : "'none'"}`,
  ].join('; ');

/** Attributes of an element from a query: names that no browser acts upon. */
export function attributesOf(query: Readonly<Record<string, string>>): Record<string, string> {
  const { programme: _, lang: __, ...rest } = query;
  return Object.fromEntries(
    Object.entries(rest).filter(
      ([name, value]) =>
        /^[a-z][a-z-]{1,30}$/.test(name) &&
        !/^(?:on|style$|class$|id$|slot$|is$|part$)/.test(name) &&
        value.length <= 2_000,
    ),
  );
}

/** Writes the page. */
export function framePage({ element, programme, origins, language, attributes }: Frame): string {
  const data = {
    element,
    programme,
    origins: origins.join(' '),
    attributes: JSON.stringify(attributes),
  };
  const written = Object.entries(data).map(([name, value]) => `data-${name}="${escape(value)}"`);
  return `<!doctype html>
<html lang="${escape(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tandem</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><script type="module" src="/widgets/latest/tandem.js"></script><script defer src="/embed/frame.js" ${written.join(' ')}></script></body></html>
`;
}
