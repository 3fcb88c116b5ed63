/**
 * What a programme may be told: each mistake costs one line that says what to write instead.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { networkNumber } from '@tandem-advocacy/core/networks';
import { dayKey } from '@tandem-advocacy/core/rules';
import { parseRange } from './address.js';

/** What is checked; whatever is absent stays as it was. */
export interface Checked {
  languages?: string[] | undefined;
  timeZone?: string | undefined;
  origins?: string[] | undefined;
  hosts?: string[] | undefined;
  egress?: string[] | undefined;
  networks?: string[] | undefined;
}

const refused = (code: string, detail: string) => new TandemError(code, detail, { status: 400 });

/** Checks what a programme is told and gives hosts and languages the form they are compared in. */
export function checked<T extends Checked>(given: T): T {
  if (given.timeZone !== undefined) dayKey(new Date(0), given.timeZone);
  for (const range of given.egress ?? []) parseRange(range, 'egress');
  for (const network of given.networks ?? []) networkNumber(network);
  for (const origin of given.origins ?? []) checkOrigin(origin);
  return {
    ...given,
    ...(given.hosts && { hosts: given.hosts.map(checkedHost) }),
    ...(given.languages && { languages: given.languages.map(checkedLanguage) }),
  };
}

function checkOrigin(origin: string): void {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return;
  throw refused(
    'origin_invalid',
    `'${origin}' is no origin: write scheme and host, as in https://intranet.example.org.`,
  );
}

function checkedHost(host: string): string {
  const found = plainHost(host);
  if (found !== undefined) return found;
  throw refused(
    'host_invalid',
    `'${host}' is no host: write a host name such as www.example.org, without https:// or a path.`,
  );
}

function checkedLanguage(tag: string): string {
  const found = languageTag(tag);
  if (found !== undefined) return found;
  throw refused('language_invalid', `'${tag}' is no language: write a tag such as fr or en-GB.`);
}

/** A host as the addresses of its pages have it, with its port if it has its own; `undefined` for none. */
export function plainHost(text: string): string | undefined {
  if (!/^(?:\[[\da-f:.]+\]|[^\s/?#@\\:*[\]%.][^\s/?#@\\:*[\]%]*)(?::\d{1,5})?$/i.test(text))
    return undefined;
  const address = `http://${text}`;
  if (!URL.canParse(address)) return undefined;
  return new URL(address).host.replace(/:443$/, '').replace(/\.(?=$|:)/, '');
}

/** A language tag in its usual spelling; `undefined` for what is none, such as `french`. */
export function languageTag(text: string): string | undefined {
  try {
    const { language, baseName } = new Intl.Locale(text);
    return language.length <= 3 ? baseName : undefined;
  } catch {
    return undefined;
  }
}
