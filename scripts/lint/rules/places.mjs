/** Rules that give a global or a form of import the one place where it may stand. @module */
import path from 'node:path';
import { isTest, matchesAny, placeOfFile, placeOfImport } from '../places.mjs';
import { onImport } from './layers.mjs';

const problem = (messages) => ({ type: 'problem', schema: [], messages });

/** Globals with their place: one entry, one lint rule. `outside` lists where they are allowed. */
const globals = {
  'core-platform': {
    names: ['window', 'document', 'localStorage', 'sessionStorage', 'process', 'Buffer', 'require'],
    within: ['core'],
    message: 'core runs wherever fetch runs: {{name}} is not there.',
  },
  'custom-elements-place': {
    names: ['customElements'],
    within: ['core', 'widgets', 'react-bindings', 'server'],
    outside: ['widgets/internal/define-element', 'widgets/elements/*/define', 'widgets/autoload'],
    message:
      '{{name}} is touched by define-element.ts, define.ts and autoload.ts only: importing a class claims no tag.',
  },
  'widgets-quiet': {
    names: [
      'fetch',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'XMLHttpRequest',
      'EventSource',
    ],
    within: ['widgets'],
    message: 'widgets never fetch or keep anything themselves ({{name}}): ask the client.',
  },
};

function globalRule({ names, within, outside = [], message }) {
  return {
    meta: problem({ refused: message }),
    create(context) {
      const place = placeOfFile(context.filename);
      if (
        !place ||
        isTest(context.filename) ||
        !matchesAny(within, place) ||
        matchesAny(outside, place)
      )
        return {};
      const report = (node, name) => context.report({ node, messageId: 'refused', data: { name } });
      return {
        'Program:exit'(node) {
          for (const { identifier } of freeNames(context.sourceCode.getScope(node))) {
            if (names.includes(identifier.name) && !isType(identifier))
              report(identifier, identifier.name);
          }
        },
        'MemberExpression[object.name="globalThis"]'(node) {
          if (names.includes(node.property.name)) report(node, node.property.name);
        },
      };
    },
  };
}

function freeNames(scope) {
  const known = scope.variables
    .filter((one) => one.defs.length === 0)
    .flatMap((one) => one.references);
  return [...scope.through, ...known];
}

const isType = (identifier) =>
  identifier.parent.type.startsWith('TS') &&
  identifier.parent.type !== 'TSNonNullExpression' &&
  identifier.parent.type !== 'TSAsExpression';

const envPlace = {
  meta: problem({ refused: 'Only main.ts and cli.ts read the environment: take it as an option.' }),
  create(context) {
    const place = placeOfFile(context.filename);
    const free = !place || place.startsWith('examples/') || isTest(context.filename);
    if (free || matchesAny(['server/main', 'server/cli'], place)) return {};
    return {
      'MemberExpression[object.name="process"][property.name=/^(env|exit|argv)$/]'(node) {
        context.report({ node, messageId: 'refused' });
      },
    };
  },
};

const zodMiniStar = {
  meta: problem({
    refused:
      "In core only import * as z from 'zod/mini': the named form costs a consumer 85 kB instead of 5.",
  }),
  create(context) {
    if (!matchesAny(['core'], placeOfFile(context.filename) ?? '')) return {};
    return onImport(context, ({ node, specifier }) => {
      if (!matchesAny(['zod'], specifier)) return;
      const star =
        node.specifiers?.length === 1 && node.specifiers[0].type === 'ImportNamespaceSpecifier';
      if (specifier !== 'zod/mini' || !star) context.report({ node, messageId: 'refused' });
    });
  },
};

const ownPackage = {
  meta: problem({
    refused:
      "'{{specifier}}' leaves its package: use the name of the other one, as an outsider would.",
  }),
  create(context) {
    const home = homeOf(placeOfFile(context.filename));
    if (!home) return {};
    return onImport(context, ({ node, specifier }) => {
      if (!specifier.startsWith('.')) return;
      const target = homeOf(placeOfImport(specifier, context.filename));
      if (target !== home) context.report({ node, messageId: 'refused', data: { specifier } });
    });
  },
};

function homeOf(place) {
  return place && !place.startsWith('.')
    ? place
        .split('/')
        .slice(0, place.startsWith('examples/') ? 2 : 1)
        .join('/')
    : undefined;
}

const jsExtension = {
  meta: problem({
    refused: "'{{specifier}}': a relative import ends in .js, as it will stand in dist.",
  }),
  create: (context) =>
    onImport(context, ({ node, specifier }) => {
      const good = !specifier.startsWith('.') || path.posix.extname(specifier) === '.js';
      if (!good) context.report({ node, messageId: 'refused', data: { specifier } });
    }),
};

/** The rules about places, by name. */
export const placeRules = {
  ...Object.fromEntries(Object.entries(globals).map(([name, entry]) => [name, globalRule(entry)])),
  'env-place': envPlace,
  'zod-mini-star': zodMiniStar,
  'own-package': ownPackage,
  'js-extension': jsExtension,
};
