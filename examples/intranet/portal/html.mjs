/** Pages as tagged templates: every value is text, unless it is itself a piece of a page. @module */

class Piece {
  constructor(markup) {
    this.markup = markup;
  }
  toString() {
    return this.markup;
  }
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => String(text).replace(/[&<>"']/g, (character) => entities[character]);

const show = (value) => {
  if (value instanceof Piece) return value.markup;
  if (Array.isArray(value)) return value.map(show).join('');
  return value === undefined || value === null || value === false ? '' : escape(value);
};

/** A piece of a page. */
export const html = (strings, ...values) =>
  new Piece(String.raw({ raw: strings }, ...values.map(show)));
