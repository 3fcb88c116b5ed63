/** A rollup plugin that leaves out of the CDN files what no browser needs: white space and comments in styles, the layout of templates, the sources of dated facts. @module */

/** Style sheets on one line and without comments; white space inside quotes is never doubled in ours. */
const onOneLine = (css) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/ > /g, '>')
    .replace(/='([a-z][\w-]*)'\]/g, '=$1]')
    .replace(/: /g, ':')
    .replace(/@media \(/g, '@media(')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/;\}/g, '}')
    .trim();

/** Where a network's facts stand and when they were checked is for people who read the source; glyphs go by ids. */
const withoutSources = (code) => code.replace(/\b(?:source|checkedAt|icon):\s*'[^'\n]*',?/g, '');

/** Makes the plugin. */
export const slim = () => ({
  name: 'slim',
  transform(code, id) {
    const styles = code.replace(/\bcss `([^`]*)`/g, (_, css) => `css \`${onOneLine(css)}\``);
    const slimmer = /core\/dist\/networks\//.test(id) ? withoutSources(styles) : styles;
    return slimmer === code ? null : { code: slimmer, map: null };
  },
  // After the minifier only templates have line breaks; one before an indented line is their layout.
  renderChunk: {
    order: 'post',
    handler: (code) => ({ code: code.replace(/\s*\n {2,}/g, ' '), map: null }),
  },
});
