/** A rollup plugin that says once how the words of an element are loaded, where a minified file says it for each of them. @module */

const table = /\{(?:\w{2,3}:\(\)=>import\("\.\/[\w-]+\.\w{2,3}-[\w-]+\.js"\),?)+\}/g;
const entry = /(\w{2,3}):\(\)=>import\("\.\/([\w-]+)\.\1-([\w-]+)\.js"\)/g;

/** What a table holds, where every entry is the same file in another language; nothing otherwise. */
function read(text) {
  const entries = [...text.matchAll(entry)].map(([, language, name, mark]) => ({
    language,
    name,
    mark,
  }));
  const [{ name, mark } = {}] = entries;
  const alike = entries.every((one) => one.name === name && one.mark === mark);
  if (!alike || `{${entries.map(importOf).join()}}` !== text) return undefined;
  return { name, mark, languages: entries.map(({ language }) => language).sort() };
}

const importOf = ({ language, name, mark }) =>
  `${language}:()=>import("./${name}.${language}-${mark}.js")`;

/** Makes the plugin. */
export const wordsTable = () => ({
  name: 'words-table',
  renderChunk: {
    order: 'post',
    handler(code) {
      const tables = [...code.matchAll(table)].map(([text]) => read(text)).filter(Boolean);
      if (tables.length < 2) return null;
      const [{ mark, languages }] = tables;
      if (tables.some((one) => one.mark !== mark || `${one.languages}` !== `${languages}`))
        return null;
      const all = languages.map((one) => `${one}:()=>import(\`./\${t}.${one}-${mark}.js\`)`);
      const shorter = code.replace(table, (text) => {
        const found = read(text);
        return found ? `_words("${found.name}")` : text;
      });
      return { code: `const _words=t=>({${all}});${shorter}`, map: null };
    },
  },
});
