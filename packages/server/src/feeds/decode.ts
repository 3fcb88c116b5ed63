/**
 * From a feed's bytes to its text: which encoding they are really in, whatever they say.
 * @module
 */
import { gunzipSync } from 'node:zlib';
import { TandemError } from '@tandem-advocacy/core/errors';

/** The greatest feed that is read, in bytes: far above real ones, far below what would hurt. */
export const FEED_LIMIT = 10 * 1024 * 1024;

/** The error of a feed above the limit, by what is known of its size. */
export const tooLarge = (size?: number): TandemError =>
  new TandemError(
    'feed_too_large',
    `${size === undefined ? 'The feed' : `The feed has ${Math.ceil(size / 1048576)} MB and`} exceeds ${FEED_LIMIT / 1048576} MB: ask its publisher for a shorter one, or cut the file.`,
    { status: 422 },
  );

const SINGLE_BYTE =
  /^(?:windows-125\d|iso-8859-\d+(?:-i)?|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866|windows-874)$/;

// prettier-ignore
const USUAL: Readonly<Record<string, string>> = {
  ja: 'shift_jis euc-jp', ko: 'euc-kr', zh: 'gb18030 big5', 'zh-tw': 'big5', 'zh-hk': 'big5',
  ru: 'windows-1251', uk: 'windows-1251', bg: 'windows-1251', sr: 'windows-1251', th: 'windows-874',
  pl: 'windows-1250', cs: 'windows-1250', sk: 'windows-1250', hu: 'windows-1250', ro: 'windows-1250',
  sl: 'windows-1250', hr: 'windows-1250', el: 'windows-1253', tr: 'windows-1254', he: 'windows-1255',
  iw: 'windows-1255', ar: 'windows-1256', fa: 'windows-1256', lt: 'windows-1257', lv: 'windows-1257',
  et: 'windows-1257', vi: 'windows-1258',
};

/**
 * Decodes a feed.
 *
 * @param bytes the feed as it came, also gzipped
 * @param contentType the HTTP header, where there was one
 * @throws TandemError `feed_too_large` above `FEED_LIMIT`
 */
export function decodeFeed(bytes: Uint8Array, contentType?: string): string {
  if (bytes.length > FEED_LIMIT) throw tooLarge(bytes.length);
  const plain = inflate(bytes);
  const marked = markedEncoding(plain);
  const text = marked
    ? new TextDecoder(marked).decode(plain)
    : decodeAs(plain, [charset(contentType), declared(plain)]);
  return clean(text);
}

function inflate(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: FEED_LIMIT });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge();
    throw new TandemError('feed_unreadable', 'The feed is gzipped, and damaged or cut short.', {
      status: 422,
      cause,
    });
  }
}

/** What a byte order mark, or the zeros of UTF-16 around the first `<`, leave no doubt about. */
function markedEncoding(b: Uint8Array): string | undefined {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if ((b[0] === 0xff && b[1] === 0xfe) || (b[1] === 0 && isOpening(b[0]))) return 'utf-16le';
  if ((b[0] === 0xfe && b[1] === 0xff) || (b[0] === 0 && isOpening(b[1]))) return 'utf-16be';
  return undefined;
}

const isOpening = (byte: number | undefined) => byte === 0x3c || byte === 0x7b || byte === 0x20;

function charset(contentType = ''): string | undefined {
  return known(/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1]);
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const label = known(/<\?xml[^>]*?encoding\s*=\s*["']\s*([^"'\s]+)/i.exec(head)?.[1]);
  // What could be read byte by byte up to here is not UTF-16, whatever it says.
  return label?.startsWith('utf-16') ? undefined : label;
}

function known(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, claims: (string | undefined)[]): string {
  const utf8 = strictly(bytes, 'utf-8');
  const claimed = claims.filter((label) => label !== undefined);
  const labels = claimed.length > 0 || utf8 !== undefined ? claimed : usual(bytes);
  // A single-byte claim never fails, so bytes that are valid UTF-8 are believed first: they rarely lie.
  if (utf8 !== undefined && labels.every((label) => label === 'utf-8' || SINGLE_BYTE.test(label)))
    return utf8;
  for (const label of labels) {
    const text = strictly(bytes, label);
    if (text !== undefined) return text;
  }
  return utf8 ?? leastBroken(bytes, labels[0]);
}

/** What feeds of a language are in when they do not say. */
function usual(bytes: Uint8Array): string[] {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const found = /(?:language>\s*|xml:lang=["'])([a-z]{2}(?:[-_]\w+)?)/i
    .exec(head)?.[1]
    ?.toLowerCase();
  return (USUAL[found?.replace('_', '-') ?? ''] ?? USUAL[found?.slice(0, 2) ?? ''] ?? '')
    .split(' ')
    .filter(Boolean);
}

function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few broken characters stays UTF-8; with more broken than whole it never was. */
function leastBroken(bytes: Uint8Array, claim = 'utf-8'): string {
  const text = new TextDecoder(claim).decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const whole = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  return broken > whole ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** Drops what no feed may contain and some do: control characters, halves of surrogate pairs. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
}
