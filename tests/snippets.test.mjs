/** Every snippet of the README and the guides holds: code compiles against what is exported, tags and commands exist. @module */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../scripts/lib/files.mjs';
import { at, readJson, root } from '../scripts/lib/paths.mjs';

const pages = [
  ...['README.md', 'CONTRIBUTING.md'],
  ...filesUnder(['docs/guide', 'packages'], /(?:docs\/guide\/.*|packages\/[^/]+\/README)\.md$/),
];
const fence = /^```(\w+)\n([\s\S]*?)^```$/gm;

const snippets = pages.flatMap((page) =>
  [...readFileSync(at(page), 'utf8').matchAll(fence)].map(([, language, text], i) => ({
    name: `${page} ${language} ${i + 1}`,
    language,
    text,
  })),
);
const written = (...languages) =>
  snippets.filter(({ language }) => languages.includes(language)).map((one) => [one.name, one]);

/** Compiles a text; a name that a door does not export is an error. */
const compiled = ({ language, text }) =>
  build({
    stdin: { contents: text, resolveDir: root, loader: language === 'js' ? 'jsx' : 'tsx' },
    ...{ bundle: true, write: false, format: 'esm', jsx: 'automatic', logLevel: 'silent' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    conditions: ['tandem-source'],
    plugins: [ownOnly],
  });

/** Follows a snippet into Tandem's own sources; what anybody needs from elsewhere is not the snippet's. */
const ownOnly = {
  name: 'own-only',
  setup: ({ onResolve }) =>
    onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
      const inside = importer !== '<stdin>' && path.startsWith('.');
      const own = kind === 'entry-point' || path.startsWith('@tandem-advocacy/') || inside;
      return own ? undefined : { path, external: true };
    }),
};

describe('code in the guides', () => {
  it.each(written('js', 'ts', 'tsx', 'jsx'))('compiles: %s', async (_, snippet) => {
    const { errors } = await compiled(snippet).catch((error) => error);
    expect(errors.map(({ text }) => text)).toEqual([]);
  });

  it.each(written('json'))('is JSON: %s', (_, { text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe('tags in the guides', () => {
  const declarations = readJson('packages/widgets/dist/custom-elements.json').modules.flatMap(
    (one) => one.declarations ?? [],
  );
  const known = new Map(
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
  );
  const global = /^(?:id|class|lang|dir|slot|style|theme|v-|:|@|on|\[|\(|\{)/;

  it.each(written('html', 'tsx', 'js'))('exist with their attributes: %s', (_, { text }) => {
    for (const [, tag, inside] of text.matchAll(/<(tandem-[a-z-]+)([^>]*)>/g)) {
      expect([...known.keys()]).toContain(tag);
      const names = inside.replace(/"[^"]*"|\{[^}]*\}/g, '').match(/[^\s=/"]+/g) ?? [];
      for (const name of names.filter((one) => !global.test(one)))
        expect(known.get(tag)).toContain(name);
    }
  });
});

describe('commands in the guides', () => {
  const help = readFileSync(at('packages/server/src/commands/help.ts'), 'utf8');
  const scripts = Object.keys(readJson('package.json').scripts);

  it.each(written('sh', 'console'))('exist: %s', (_, { text }) => {
    for (const [, word] of text.matchAll(/(?:tandem-server|@tandem-advocacy\/server) ([a-z]+)/g))
      expect(help).toContain(`tandem-server ${word}`);
    for (const [, script] of text.matchAll(/npm run ([a-z-]+)/g))
      expect([...scripts, 'dev']).toContain(script);
  });
});
