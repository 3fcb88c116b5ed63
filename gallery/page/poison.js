/** Puts given words into the mouth of everybody whom the service quotes: titles, captions, names, courses. @module */

/** What people write; everything else the service writes itself. */
const human =
  /^(?:title|text|name|summary|body|question|author|team|angle|feedback|note|alt|intro|label|reason|sentence|headline)$/;
const address = /^(?:url|fallbackUrl)$/;

/**
 * The way to change an answer.
 *
 * @param words taken one after the other, again and again; every third address is a script
 */
export function poisoned(words) {
  let given = 0;
  let addresses = 0;
  const change = (value, key = '') => {
    if (typeof value === 'string') {
      if (human.test(key) && (key !== 'note' || value.includes(' ')))
        return words[given++ % words.length];
      return address.test(key) && addresses++ % 3 === 0 ? 'javascript:hacked=1' : value;
    }
    if (Array.isArray(value)) return value.map((one) => change(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, change(one, name)]),
    );
  };
  return (answer) => change(answer);
}
