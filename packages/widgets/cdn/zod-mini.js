/**
 * Stands in for `zod/mini` in the files of one script tag: it reads what services answer, and nothing more.
 *
 * The schemas stay zod's, in the packages and in the service. A page with one script tag only asks whether an
 * answer has the shape it needs; that takes 0.6 kB instead of 8. A test holds both to the same verdicts.
 * @module
 */

/** A schema: `read` answers the value, without unknown keys, or throws where it does not fit. */
class Schema {
  constructor(read) {
    this.read = read;
  }

  safeParse(value) {
    try {
      return { success: true, data: this.read(value, 'answer') };
    } catch (error) {
      return { success: false, error };
    }
  }

  check(...tests) {
    return schema((value, path) => {
      const data = this.read(value, path);
      for (const test of tests) need(test(data), path);
      return data;
    });
  }
}

const schema = (read) => new Schema(read);

function need(fits, path) {
  if (!fits) throw new TypeError(`${path} does not fit`);
}

const that = (fits) =>
  schema((value, path) => {
    need(fits(value), path);
    return value;
  });

const isText = (value) => typeof value === 'string';
const isThing = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDay = (text) => {
  const at = new Date(text.slice(0, 10));
  return !isNaN(at) && at.toISOString().startsWith(text.slice(0, 10));
};
const isTime = (pattern) => (value) => isText(value) && pattern.test(value) && isDay(value);

/** A text. */
export const string = () => that(isText);
/** A finite number. */
export const number = () => that(Number.isFinite);
/** A whole number. */
export const int = () => that(Number.isSafeInteger);
/** True or false. */
export const boolean = () => that((value) => typeof value === 'boolean');
/** One value. */
export const literal = (one) => that((value) => value === one);
/** One of some texts. */
const oneOf = (values) => that((value) => values.includes(value));
export { oneOf as enum };
/** Days and times as ISO 8601 writes them, in UTC. */
export const iso = {
  date: () => that(isTime(/^\d{4}-\d\d-\d\d$/)),
  datetime: () => that(isTime(/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/)),
};
/** A text of a form. */
export const stringFormat = (_, pattern) => that((value) => isText(value) && pattern.test(value));
/** Something or nothing. */
export const optional = (inner) =>
  schema((value, path) => (value === undefined ? value : inner.read(value, path)));
/** Something or null. */
export const nullable = (inner) =>
  schema((value, path) => (value === null ? value : inner.read(value, path)));
/** A list. */
export const array = (inner) =>
  schema((value, path) => {
    need(Array.isArray(value), path);
    return value.map((one, i) => inner.read(one, `${path}[${i}]`));
  });

/** A thing with the keys of a shape. */
export const object = (shape) => {
  const made = schema((value, path) => {
    need(isThing(value), path);
    const read = (key) => [key, shape[key].read(value[key], `${path}.${key}`)];
    return Object.fromEntries(
      Object.keys(shape)
        .map(read)
        .filter(([, one]) => one !== undefined),
    );
  });
  return Object.assign(made, { shape });
};

/** A thing whose keys may all be missing. */
export const partial = ({ shape }) =>
  object(Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, optional(one)])));

/** A thing with any keys, and values of one kind. */
export const record = (_, inner) =>
  schema((value, path) => {
    need(isThing(value), path);
    const read = ([key, one]) => [key, inner.read(one, `${path}.${key}`)];
    return Object.fromEntries(Object.entries(value).map(read));
  });

/** The first of some kinds that fits. */
export const union = (kinds) =>
  schema((value, path) => {
    const fit = kinds.map((kind) => kind.safeParse(value)).find(({ success }) => success);
    need(fit, path);
    return fit.data;
  });

/** Kinds told apart by one key: at most one of them fits. */
export const discriminatedUnion = (_, kinds) => union(kinds);

/** What a text or a list may be. */
export const minLength = (least) => (value) => value.length >= least;
export const maxLength = (most) => (value) => value.length <= most;
export const length = (exact) => (value) => value.length === exact;
export const regex = (pattern) => (text) => pattern.test(text);
/** What a number may be. */
export const minimum = (least) => (value) => value >= least;
export const maximum = (most) => (value) => value <= most;
export const gt = (least) => (value) => value > least;
export const lt = (most) => (value) => value < most;
/** What is sent has defaults, and is checked by the service only. */
export const _default = optional;
