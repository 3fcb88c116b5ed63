/**
 * Silences the one warning that says nothing to an operator: that `node:sqlite` is experimental.
 *
 * Imported before anything that opens a database.
 * @module
 */

const emit = process.emitWarning.bind(process) as (...args: unknown[]) => void;

process.emitWarning = ((warning: unknown, ...rest: unknown[]) => {
  const [about] = rest;
  const type = typeof about === 'object' && about !== null && 'type' in about ? about.type : about;
  if (type === 'ExperimentalWarning' && String(warning).startsWith('SQLite')) return;
  emit(warning, ...rest);
}) as typeof process.emitWarning;
