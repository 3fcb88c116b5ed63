/**
 * From the HTML that feeds put into titles and summaries to plain text: tags are read, never kept.
 * @module
 */
import { Parser } from 'htmlparser2';

const DROPPED = new Set(
  'script style template iframe object noscript svg math head select textarea button form audio video canvas'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rt rp rtc s samp small span strike strong sub sup time tt u var wbr img image'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body br embed caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li link main map area meta nav ol optgroup option p param picture pre section source summary table tbody td tfoot th thead title tr track ul input output progress meter base basefont marquee'.split(
    ' ',
  ),
);
const RAW = new Set(['script', 'style']);
const MARKUP = /<[a-z!/?]|&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/i;
const PASSES = 3;
// What is shown is cut far earlier: a whole book in a description is not read to its end.
const ENOUGH = 60_000;

/**
 * Reads HTML, or text, as one line of plain text: tags dropped, entities decoded however often they were
 * encoded, scripts and styles gone with their content, white space collapsed. What only looks like a tag
 * (`Vec<T>`) stays.
 *
 * @example
 * plainText('<b>Caf&amp;eacute;</b> &amp;amp; co'); // 'Café & co'
 */
export function plainText(html: string | undefined): string {
  let text = (html ?? '').slice(0, ENOUGH);
  for (let pass = 0; pass < PASSES && MARKUP.test(text); pass++) text = onePass(text);
  return collapse(text);
}

const collapse = (text: string) =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u0085\u00a0\u2028\u2029]+/g, ' ')
    .trim();

function onePass(source: string): string {
  // A bracket that nothing closes is a less-than sign; the parser would swallow what follows it.
  const html = source
    .replace(/<!--[^]*?-->|<!\[CDATA\[|\]\]>/g, '')
    .replace(/<(?=[^<>]*(?:<|$))/g, '&lt;');
  const out: string[] = [];
  let dropping = 0;
  const lastClosing = new Map<string, number>();
  const closes = (name: string) => {
    const last = lastClosing.get(name) ?? html.toLowerCase().lastIndexOf(`</${name}`);
    lastClosing.set(name, last);
    return last > parser.endIndex;
  };
  const literal = () => {
    if (!dropping) out.push(html.slice(parser.startIndex, parser.endIndex + 1));
  };
  const parser: Parser = new Parser(
    {
      ontext: (text) => void (dropping || out.push(text)),
      onopentag: (name) => {
        if (DROPPED.has(name) && (RAW.has(name) || closes(name))) dropping++;
        else if (DROPPED.has(name)) literal();
        else if (BLOCKS.has(name)) out.push(' ');
        else if (!INLINE.has(name) && !name.includes(':')) literal();
      },
      onclosetag: (name, implied) => {
        if (DROPPED.has(name)) dropping = Math.max(0, dropping - 1);
        else if (BLOCKS.has(name)) out.push(' ');
        else if (!implied && !INLINE.has(name) && !name.includes(':')) literal();
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(html);
  return out.join('');
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Cuts a text to a number of UTF-16 units, between graphemes and where possible between words, with an
 * ellipsis where something was lost.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, limit + 64))) {
    if (index + segment.length > limit - 1) break;
    end = index + segment.length;
  }
  const kept = text.slice(0, end);
  const space = kept.lastIndexOf(' ');
  return `${(space > limit * 0.8 ? kept.slice(0, space) : kept).trimEnd()}…`;
}
