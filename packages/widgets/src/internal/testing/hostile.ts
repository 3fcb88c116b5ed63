/**
 * What somebody who means harm would write: for the tests that show it stays text.
 * @module
 */
import fc from 'fast-check';

/** Markup, scripts and tricks, each of which would set `hacked` if anything ran it. */
export const HOSTILE_CLASSICS = [
  '<img src=x onerror="hacked=1">',
  '<script>hacked=1</script>',
  '"><svg onload=hacked=1>',
  "';hacked=1;//",
  '${hacked=1}',
  '{{constructor.constructor("hacked=1")()}}',
  '<a href="javascript:hacked=1">x</a>',
  '<iframe srcdoc="<script>parent.hacked=1</script>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=hacked=1>',
  '<!--><img src=x onerror=hacked=1>-->',
  '</textarea><img src=x onerror=hacked=1>',
  '<details open ontoggle=hacked=1>',
  '\u202e<b>txet</b>\u0000',
] as const;

/** Any word. */
const word = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });

/** One of the classics, by itself or between other words. */
export const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE_CLASSICS),
  fc.tuple(word, fc.constantFrom(...HOSTILE_CLASSICS), word).map((parts) => parts.join('')),
  word.map((text) => `<img src=x onerror=hacked=1>${text}`),
);
