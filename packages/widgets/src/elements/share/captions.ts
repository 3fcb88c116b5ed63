/**
 * Which suggestions are offered: those for the network and, where there are any, in the reader's language.
 * @module
 */
import type { Caption, CaptionSource } from '@tandem-advocacy/core';

/** The suggestions to show side by side. */
export function captionsFor(
  captions: readonly Caption[],
  network: string,
  language: string,
): Caption[] {
  const fitting = captions.filter((one) => !one.network || one.network === network);
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  const own = fitting.filter((one) => base(one.language) === base(language));
  return own.length > 0 ? own : fitting;
}

/** Where some words came from. */
export function sourceOf(text: string, start: Caption | undefined): CaptionSource {
  const plain = text.trim();
  if (!plain) return 'none';
  if (!start) return 'own';
  return plain === start.text.trim() ? 'suggested' : 'edited';
}
