/** Rules against forms of code that break a promise elsewhere: styles in templates, leaking comparisons, hidden randomness. @module */
import { isTest, matchesAny, placeOfFile } from '../places.mjs';

const problem = (refused) => ({ type: 'problem', schema: [], messages: { refused } });
const shipped = (context, patterns) =>
  !isTest(context.filename) && matchesAny(patterns, placeOfFile(context.filename) ?? '');

const noStyleAttribute = {
  meta: problem(
    'A strict content policy refuses styles in markup: use a class, a part or a custom property set by CSSOM.',
  ),
  create(context) {
    const refuse = (node) => context.report({ node, messageId: 'refused' });
    return {
      'TaggedTemplateExpression[tag.name=/^(html|svg|staticHtml)$/]'(node) {
        if (node.quasi.quasis.some((part) => /(?:^|[\s"'])style\s*=/.test(part.value.raw)))
          refuse(node);
      },
      'ImportDeclaration[source.value=/^lit\\u002fdirectives\\u002fstyle-map(\\.js)?$/]': refuse,
    };
  },
};

const secretName = /^(?:mac|tag|signature|digest|.*(?:Mac|Signature|Digest))$/;

const constantTime = {
  meta: problem(
    'A comparison that stops at the first difference tells a forger how far they got: use the constant-time function.',
  ),
  create(context) {
    if (!shipped(context, ['core/links', 'server'])) return {};
    const isSecret = (node) => secretName.test(node.name ?? node.property?.name ?? '');
    const isAbsent = (node) => node.value === null || node.name === 'undefined';
    return {
      'BinaryExpression[operator=/^[!=]==?$/]'({ left, right, ...node }) {
        if (isAbsent(left) || isAbsent(right)) return;
        if (isSecret(left) || isSecret(right))
          context.report({ node, loc: node.loc, messageId: 'refused' });
      },
    };
  },
};

const pureDecisions = {
  meta: problem(
    'A decision takes time and randomness as arguments: the same facts give the same answer.',
  ),
  create(context) {
    if (!shipped(context, ['core/networks', 'core/links', 'core/composer', 'core/rules']))
      return {};
    const refuse = (node) => context.report({ node, messageId: 'refused' });
    return {
      'MemberExpression[object.name="Date"][property.name="now"]': refuse,
      'MemberExpression[object.name="Math"][property.name="random"]': refuse,
      'NewExpression[callee.name="Date"][arguments.length=0]': refuse,
      'MemberExpression[object.name=/^(crypto|performance)$/]': refuse,
      'CallExpression[callee.name=/^(fetch|setTimeout|setInterval)$/]': refuse,
    };
  },
};

const noExportStar = {
  meta: problem('Name what you export: with export *, bundlers keep what nobody uses.'),
  create: (context) => ({
    ExportAllDeclaration: (node) => context.report({ node, messageId: 'refused' }),
  }),
};

const noEnum = {
  meta: problem('No enum: use a union of literals or an `as const` object.'),
  create: (context) => ({
    TSEnumDeclaration: (node) => context.report({ node, messageId: 'refused' }),
  }),
};

const privateHash = {
  meta: problem('A private member is #name; a reactive one is @state() private name.'),
  create: (context) => ({
    ':matches(PropertyDefinition, MethodDefinition)[key.name=/^_/]': (node) =>
      context.report({ node, messageId: 'refused' }),
  }),
};

const honestTests = {
  meta: problem('A test is neither skipped nor alone: repair it or remove it.'),
  create: (context) => ({
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fails)$/]':
      (node) => context.report({ node, messageId: 'refused' }),
    'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]': (node) =>
      context.report({ node, messageId: 'refused' }),
  }),
};

/** The rules about forms, by name. */
export const formRules = {
  'no-style-attribute': noStyleAttribute,
  'constant-time': constantTime,
  'pure-decisions': pureDecisions,
  'no-export-star': noExportStar,
  'no-enum': noEnum,
  'private-hash': privateHash,
  'honest-tests': honestTests,
};
