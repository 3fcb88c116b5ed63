/**
 * Voices: how colleagues said it lately, for a reader who does not want to say the same.
 *
 * Fewer than `k` colleagues would be a few people whose words could be guessed at; then there are none.
 * @module
 */
import type { VoiceList } from '@tandem-advocacy/core/schemas';
import type { Deps, Reader } from './ports.js';

/** After so long, saying the same is no parrot any more. */
const LATELY = 30 * 86_400_000;
const MOST = 50;

/** The fingerprints of recent captions on a content, in an order that says nothing of who or when. */
export async function voicesOf(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  { programme, member }: Reader,
  content: number,
): Promise<VoiceList> {
  const { k, number } = programme;
  const since = clock.now() - LATELY;
  const found = await store.shares.voices(number, { content, since, but: member?.number });
  return { items: found.length < k ? [] : found.slice(-MOST).sort(), k };
}
