/** The text to paste for what the controls say. @module */

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const sharer = 'https://www.linkedin.com/sharing/share-offsite/?url=';

/** What stands inside: a link for a page without scripts, or something that is served. */
function inside(name, attributes) {
  if (name === 'provider') return '\n  <tandem-join></tandem-join>\n';
  const url = new Map(attributes).get('url');
  if (name !== 'share' || !url) return '';
  return `\n  <a href="${sharer}${encodeURIComponent(url)}">LinkedIn</a>\n`;
}

/** The element as HTML, one attribute a line where there are several. */
export function htmlOf(name, attributes) {
  const each = attributes.map(([key, value]) => `${key}="${escaped(value)}"`);
  const line =
    each.length > 1 ? `\n  ${each.join('\n  ')}\n` : each.map((one) => ` ${one}`).join('');
  return `<tandem-${name}${line}>${inside(name, attributes)}</tandem-${name}>`;
}

/** The custom properties as a rule, or nothing. */
export function cssOf(tag, properties) {
  if (properties.length === 0) return '';
  return `${tag} {\n${properties.map(([key, value]) => `  ${key}: ${value};\n`).join('')}}`;
}
