/** Leaves the words of errors alone: people read them, and codes are what is promised. @module */
const messages = {
  shouldIgnore(path) {
    const { parent, key, listKey } = path;
    const isMessage =
      listKey === 'arguments' && key === 1 && parent?.callee?.name === 'TandemError';
    return isMessage ? 'The message of an error is for people.' : undefined;
  },
};

/** What Stryker loads. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'messages', value: messages }];
