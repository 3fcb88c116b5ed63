/** Copies a text, also where a page may not use the clipboard, and says what became of it. @module */

/** Copies what a block shows; where that cannot be done, it is selected. */
export async function copy(block) {
  const { copied, byHand } = document.body.dataset;
  const done = await written(block);
  document.querySelector('#said').textContent = done ? copied : byHand;
}

async function written(block) {
  try {
    await navigator.clipboard.writeText(block.textContent);
    return true;
  } catch {
    // No clipboard on http pages, and none where a policy forbids it.
    getSelection().selectAllChildren(block);
    return document.execCommand('copy');
  }
}
