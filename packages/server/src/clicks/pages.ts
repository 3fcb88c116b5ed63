/**
 * The two pages that a person may meet on a link: it is not one of ours, or what it led to is gone.
 *
 * Plain HTML with nothing from elsewhere and no script, in French or English.
 * @module
 */
import { createHash } from 'node:crypto';

const STYLE = `
:root{color-scheme:light dark;--ink:#1d2433;--soft:#5b6478;--paper:#fbfaf7;--line:#e4e0d6;--mark:#c2552d}
@media (prefers-color-scheme:dark){:root{--ink:#f0ede6;--soft:#a9b0c0;--paper:#171a21;--line:#2c313d;--mark:#f0906a}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:2rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:34rem;border-top:4px solid var(--mark);padding-top:1.75rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .75rem;text-wrap:balance}
h1,p{overflow-wrap:anywhere}
p{margin:0 0 .75rem}
.soft{color:var(--soft);border-top:1px solid var(--line);padding-top:.75rem;margin-top:1.5rem;font-size:.9375rem}
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** What such a page may do: show itself. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Which page. */
export type PageKind = 'broken' | 'withdrawn';

type Words = Record<PageKind, readonly [title: string, text: string, hint: string]>;

const WORDS: Record<'en' | 'fr', Words> = {
  en: {
    broken: [
      'This link is not complete',
      'One of its letters is missing or has changed on its way, so we cannot tell where it leads.',
      'Copy it again from where you found it, or ask the person who shared it.',
    ],
    withdrawn: [
      'This content is no longer there',
      'The link still works; what it led to has been withdrawn by those who published it.',
      'The person who shared it may know what has replaced it.',
    ],
  },
  fr: {
    broken: [
      'Ce lien n’est pas complet',
      'Une lettre manque ou a changé en chemin : impossible de savoir où il mène.',
      'Copiez-le de nouveau là où vous l’avez trouvé, ou demandez à la personne qui l’a partagé.',
    ],
    withdrawn: [
      'Ce contenu n’est plus là',
      'Le lien fonctionne toujours ; ce vers quoi il menait a été retiré par celles et ceux qui l’avaient publié.',
      'La personne qui l’a partagé sait peut-être ce qui le remplace.',
    ],
  },
};

/** Writes a page for a reader who asks for these languages; `programme` is a name to show. */
export function page(kind: PageKind, accept: string | undefined, programme = ''): string {
  const language = preferred(accept);
  const [title, text, hint] = WORDS[language][kind].map(escape);
  const sender = programme && `<p class="soft">${escape(programme)}</p>`;
  return document(language, WORDS[language][kind][0], [
    `<h1>${title}</h1><p>${text}</p><p>${hint}</p>${sender}`,
  ]);
}

/** Writes a page of this look; `parts` are HTML, escaped already. */
export function document(language: 'en' | 'fr', title: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escape(title)}</title><style>${STYLE}</style></head>
<body><main>${parts.join('')}</main></body>
</html>
`;
}

/** The first of our languages that a reader names with the greatest weight; English otherwise. */
export function preferred(accept: string | undefined): 'en' | 'fr' {
  let best: 'en' | 'fr' = 'en';
  let weight = 0;
  for (const part of (accept ?? '').slice(0, 500).toLowerCase().split(',')) {
    const match = /^\s*(en|fr)(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/.exec(part);
    const asked = match ? Number(match[2] ?? 1) : 0;
    if (match && asked > weight) [best, weight] = [match[1] as 'en' | 'fr', asked];
  }
  return best;
}

/** Writes text into HTML. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
