/** Makes one ESLint rule of each row of the tables in `layers.mjs`. @module */
import { isTest, matchesAny, matchPlace, placeOfFile, placeOfImport } from '../places.mjs';
import { layers, onlyIn } from '../layers.mjs';

/** Calls back for everything a module imports, re-exports or loads later. */
export function onImport(context, visit) {
  const see = (node, typeOnly) => {
    const specifier = node.source?.value ?? node.argument?.literal?.value;
    if (typeof specifier === 'string') visit({ node, specifier, typeOnly });
  };
  return {
    ImportDeclaration: (node) => see(node, isTypeOnly(node, 'importKind')),
    ExportNamedDeclaration: (node) => see(node, isTypeOnly(node, 'exportKind')),
    ExportAllDeclaration: (node) => see(node, node.exportKind === 'type'),
    ImportExpression: (node) => see(node, false),
    TSImportType: (node) => see(node, true),
  };
}

function isTypeOnly(node, kind) {
  if (node[kind] === 'type') return true;
  return node.specifiers.length > 0 && node.specifiers.every((one) => one[kind] === 'type');
}

function allowances(row, place) {
  if (matchesAny(row.except ?? [], place)) return undefined;
  for (const [height, room] of row.room.entries()) {
    const step = matchPlace(room, place);
    if (step === undefined) continue;
    const lower = row.downwards ? row.room.slice(0, height + 1) : [];
    const may =
      row.may || row.downwards
        ? [...(row.may ?? []), ...lower, ...(row.extra?.[room] ?? [])]
        : undefined;
    return { may: may?.map((pattern) => pattern.replace('$1', step)), never: row.never ?? [] };
  }
  return undefined;
}

function layerRule(row) {
  return rule(row.message, (context) => {
    const place = placeOfFile(context.filename);
    const allowed = place && !isTest(context.filename) ? allowances(row, place) : undefined;
    if (!allowed) return {};
    return onImport(context, ({ node, specifier, typeOnly }) => {
      const target = placeOfImport(specifier, context.filename);
      const refused =
        matchesAny(allowed.never, target) ||
        (allowed.may && !matchesAny(allowed.may, target, { typeOnly }));
      if (refused) report(context, node, specifier);
    });
  });
}

function onlyInRule(entry) {
  return rule(entry.message, (context) => {
    const place = placeOfFile(context.filename);
    if (!place || isTest(context.filename) || matchesAny(entry.where, place)) return {};
    return onImport(context, ({ node, specifier }) => {
      if (matchesAny(entry.what, specifier)) report(context, node, specifier);
    });
  });
}

function report(context, node, specifier) {
  context.report({ node, messageId: 'refused', data: { specifier } });
}

function rule(message, create) {
  return {
    meta: { type: 'problem', schema: [], messages: { refused: `'{{specifier}}': ${message}` } },
    create,
  };
}

/** Every rule made of a row, by name. */
export const layerRules = Object.fromEntries([
  ...layers.map((row) => [`layer-${row.name}`, layerRule(row)]),
  ...onlyIn.map((entry) => [`only-${entry.name}`, onlyInRule(entry)]),
]);
