/** English made longer and accented, between brackets: shows what is too narrow for words, and what is no word of the elements at all. @module */
import { registerLocale } from '@tandem-advocacy/widgets';
import { en } from '@tandem-advocacy/widgets/locales/en';

const plain = 'abcdefghijklmnoprstuvwyzACDEGHIJKLNORSTUWYZ';
const accented = 'áƀçđéƒğĥíĵķłɱñóƥřšťúṽŵýžÁÇĐÉĞĤÍĴĶŁÑÓŘŠŤÚŴÝŽ';
const letters = Object.fromEntries([...plain].map((letter, i) => [letter, [...accented][i]]));

/** A text as it may be in a language that needs forty per cent more: every vowel is there twice. */
function pseudo(text) {
  if (text.trim() === '') return text;
  const longer = text.replace(/\p{L}/gu, (letter) =>
    (letters[letter] ?? letter).repeat(/[aeiouy]/i.test(letter) ? 2 : 1),
  );
  return `⟦${longer}⟧`;
}

/** Words in whatever shape an element keeps them. */
function longer(words) {
  if (typeof words === 'string') return pseudo(words);
  if (typeof words === 'function') return (...given) => longer(words(...given));
  if (Array.isArray(words)) return words.map(longer);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, longer(value)]));
}

registerLocale({ language: 'en-XA', complete: true, strings: longer(en.strings) });
