/** Copies a text, also where a page may not use the clipboard, and says what became of it. @module */

/** Copies what a block shows. */
export async function copy(block) {
  const { copied, byHand } = document.body.dataset;
  const done = await written(block.textContent);
  if (!done) getSelection().selectAllChildren(block);
  document.querySelector('#said').textContent = done ? copied : byHand;
}

const written = (text) =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
