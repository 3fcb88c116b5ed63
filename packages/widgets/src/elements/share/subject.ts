/**
 * What is being shared, and the address that shares it on a network: known before any click.
 * @module
 */
import type { ContentRef, Tandem } from '@tandem-advocacy/core';
import { postText } from '@tandem-advocacy/core/composer';
import { mergeUtm, safeTarget, UTM_MEDIUM } from '@tandem-advocacy/core/links';
import type { Network } from '@tandem-advocacy/core/networks';
import { absolute } from '../../internal/absolute.js';

/** What is being shared. */
export interface Subject {
  client: Tandem | undefined;
  /** The content, once the service knows it. */
  content: Pick<ContentRef, 'id' | 'number'> | undefined;
  url: string;
  title: string;
  /** Who the person works for, in the language of the page; empty where nobody said. */
  disclosure: string;
}

/** What the page says is to be shared. */
export interface Asked {
  contentId: string | undefined;
  url: string | undefined;
  headline: string | undefined;
  content: ContentRef | undefined;
}

/** The address of the page for its readers, where it names one. */
const pageAddress = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || location.href;

/** The address that is asked for, absolute; `undefined` where only the service can tell. */
export const addressOf = ({ contentId, url }: Asked): string | undefined => {
  if (url) return absolute(url);
  return contentId ? undefined : pageAddress();
};

/** Puts together what is known by now; `undefined` as long as the address is not. */
export function subjectOf(
  asked: Asked,
  client: Tandem | undefined,
  language: string,
): Subject | undefined {
  const address = addressOf(asked);
  const content = asked.content ?? client?.session.content(asked.contentId ?? address ?? '');
  // Until the service has told the address of a content, a link that works shares the page around it.
  const awaited = /idle|loading/.test(client?.session.state ?? '') ? pageAddress() : undefined;
  const url = content?.url ?? address ?? awaited;
  if (!url) return undefined;
  return {
    client,
    content,
    url,
    title: asked.headline || content?.title || document.title,
    disclosure: inLanguage(client?.session.current?.programme.disclosures, language),
  };
}

/** Asks the session for what a subject needs. */
export const wantSubject = ({ session }: Tandem, asked: Asked, language: string): void => {
  const { contentId, headline, content } = asked;
  const url = addressOf(asked) ?? '';
  void session.want(
    content
      ? {}
      : contentId
        ? { contents: [contentId] }
        : { pages: [{ url, headline: headline || document.title, language }] },
  );
};

/** The link to spread: tracked as soon as session and number are there, with campaign parameters until then. */
export function linkOf({ client, content, url }: Subject, network: string): string {
  if (client && content && client.links.ready(content))
    return client.links.mint({ content, network });
  if (client) return client.links.direct({ url, network, content: content?.id });
  return mergeUtm(safeTarget(url).href, { source: network, medium: UTM_MEDIUM });
}

/** The address that opens a network with some words; the headline stands in for them. */
export function goAddress(
  subject: Subject,
  network: Network,
  { words = '', intent = network.intents[0] } = {},
): string {
  const { title, disclosure } = subject;
  const url = linkOf(subject, network.id);
  const text = postText({ text: words || title, disclosure, url, network, intent: intent.id });
  return intent.build({ text, url, title });
}

/** The text for a language among several: its own, its base's, or none. */
const inLanguage = (texts: Record<string, string> = {}, language: string): string =>
  texts[language] ?? texts[language.split('-')[0] ?? ''] ?? '';
