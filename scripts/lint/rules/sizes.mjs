/** The rule about the size of a function, in lines of code of its own. @module */

const limit = 40;

const functionSize = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      tooLong: `This function has {{lines}} lines of its own: aim at 30, stop at ${limit}.`,
    },
  },
  create(context) {
    const codeLines = linesWithCode(context.sourceCode);
    const open = [];
    const enter = () => open.push(new Set());
    /** A factory is a container like a class: what its inner functions take is counted for them, not for it. */
    const leave = (node) => {
      const inner = open.pop();
      const all = lineNumbers(node);
      const own = all.filter((line) => codeLines.has(line) && !inner.has(line)).length;
      if (own > limit)
        context.report({ node, loc: startOf(node), messageId: 'tooLong', data: { lines: own } });
      all.forEach((line) => open.at(-1)?.add(line));
    };
    const functions = ':matches(FunctionDeclaration, FunctionExpression, ArrowFunctionExpression)';
    return { [functions]: enter, [`${functions}:exit`]: leave };
  },
};

function linesWithCode(sourceCode) {
  const tokens = sourceCode.ast.tokens;
  return new Set(tokens.flatMap((token) => lineNumbers(token)));
}

function lineNumbers({ loc: { start, end } }) {
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}

const startOf = (node) => ({ start: node.loc.start, end: node.loc.start });

/** The rules about sizes, by name. */
export const sizeRules = { 'function-size': functionSize };
