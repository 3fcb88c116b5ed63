/** Keeps Node from saying that its SQLite is experimental: that is no news to whoever tries a demo. @module */

const emit = process.emitWarning.bind(process);
process.emitWarning = (warning, ...rest) => {
  if (!String(warning).startsWith('SQLite is an experimental')) emit(warning, ...rest);
};
