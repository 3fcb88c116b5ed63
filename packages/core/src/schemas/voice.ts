/**
 * Voices: how colleagues said it lately, as fingerprints in which nobody can read and nobody is named.
 * @module
 */
import * as z from 'zod/mini';

/** `1`, then up to 64 hashes of 4 characters: see `fingerprint` of `@tandem-advocacy/core/composer`. */
export const Fingerprint = z.string().check(z.regex(/^1(?:[\w-]{4}){1,64}$/));

/**
 * Fingerprints of recent captions on one content, of `k` colleagues or more, one of each, in an order that says
 * nothing. With fewer than `k` there are none.
 */
export const VoiceList = z.object({ items: z.array(z.string()), k: z.int() });
/** Fingerprints of recent captions on one content. */
export type VoiceList = z.infer<typeof VoiceList>;
