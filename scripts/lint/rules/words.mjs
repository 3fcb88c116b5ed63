/** Rules about words: the opening sentence of a file, a sentence for every export, names of files. @module */
import path from 'node:path';

const isDoc = (comment) => comment?.type === 'Block' && comment.value.startsWith('*');
const saysSomething = (comment) => /[\p{L}]{2}/u.test(comment.value.replace(/@\w+/g, ''));

const fileSentence = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'A file opens with one sentence that says what it is: /** … @module */' },
  },
  create: (context) => ({
    Program(node) {
      const [first, second] = context.sourceCode.getAllComments();
      const opening = first?.type === 'Shebang' ? second : first;
      const starts = opening && opening.range[0] <= (node.body[0]?.range[0] ?? Infinity);
      const good = starts && isDoc(opening) && /@module\b/.test(opening.value);
      if (!good || !saysSomething(opening))
        context.report({ node, loc: { line: 1, column: 0 }, messageId: 'missing' });
    },
  }),
};

const exportSentence = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Every export has one sentence: what it is, in a /** … */ above it.' },
  },
  create: (context) => ({
    'ExportNamedDeclaration[declaration]'(node) {
      if (isSecondOfPair(node)) return;
      const anchor = node.declaration.decorators?.[0] ?? node;
      const first = anchor.range[0] < node.range[0] ? anchor : node;
      const doc = context.sourceCode.getCommentsBefore(first).findLast(isDoc);
      if (!doc || /@module\b/.test(doc.value) || !saysSomething(doc))
        context.report({ node, messageId: 'missing' });
    },
  }),
};

/** `type Share` beside `const Share`, and the further signatures of an overload, need no second sentence. */
function isSecondOfPair(node) {
  const name = nameOf(node.declaration);
  const siblings = node.parent.body;
  const before = siblings.slice(0, siblings.indexOf(node)).map((one) => one.declaration);
  return before.some((declaration) => declaration && name && nameOf(declaration) === name);
}

function nameOf(declaration) {
  return declaration.id?.name ?? declaration.declarations?.[0]?.id?.name;
}

const kebabFile = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      name: 'A file is a kebab-case noun with its role as a suffix: training-card.styles.ts.',
    },
  },
  create: (context) => ({
    Program(node) {
      const name = path.basename(context.filename);
      if (!/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name))
        context.report({ node, loc: { line: 1, column: 0 }, messageId: 'name' });
    },
  }),
};

/** The rules about words, by name. */
export const wordRules = {
  'file-sentence': fileSentence,
  'export-sentence': exportSentence,
  'kebab-file': kebabFile,
};
