/** A newsletter's letters: each with a link to every content, made as the letter is written and without a request. @module */

/** Writes letters one at a time: a million of them take no more memory than one. */
export function* letters(tandem, { contents, readers }) {
  for (let reader = 1; reader <= readers; reader++)
    yield {
      reader,
      links: contents.map(({ id, title }) => ({
        title,
        href: tandem.links.mint({ content: id, network: 'email' }),
      })),
    };
}
