/**
 * Copying within the gesture that asks for it, also on plain `http://` pages.
 * @module
 */

/**
 * Copies a text. The older way comes first: it is done before a new tab takes the focus, and it is
 * there on pages without a secure context.
 *
 * @param place where the text may stand for a moment; inside the open dialog, whose outside is inert
 * @returns whether it was copied
 */
export async function copyText(text: string, place: Node): Promise<boolean> {
  if (copyNow(text, place)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyNow(text: string, place: Node): boolean {
  const area = document.createElement('textarea');
  area.className = 'hidden';
  area.readOnly = true;
  area.value = text;
  const root = place.getRootNode() as Document | ShadowRoot;
  const before = root.activeElement as HTMLElement | null;
  place.appendChild(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    before?.focus();
  }
}
