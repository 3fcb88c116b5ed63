/**
 * Looks at the room that words have in a scene, and at whose words they are; answers with what is wrong.
 *
 * Each function runs in the page, and so knows nothing outside of itself.
 * @module
 */

/** Gives the stage a width in CSS pixels and a language, as a page does that changes while it is read. */
export async function turn(width: number, lang: string): Promise<void> {
  const stage = document.querySelector<HTMLElement>('.stage');
  if (!stage) throw new Error('There is no stage.');
  stage.style.inlineSize = stage.style.padding = '';
  Object.assign(stage.style, { inlineSize: `${width}px`, maxInlineSize: 'none', padding: '0' });
  stage.lang = lang;
  stage.dir = lang === 'ar' ? 'rtl' : 'ltr';
}

/** What reaches beyond the box that holds it: the stage, the dialog, or its own. */
export function overflows(): string[] {
  const stage = document.querySelector('.stage') as Element;
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const dialogOf = (one: Element): Element | null => {
    const root = one.getRootNode();
    return one.closest('dialog') ?? (root instanceof ShadowRoot ? dialogOf(root.host) : null);
  };
  const beyond = (one: Element) => {
    const { left, right, width, height } = one.getBoundingClientRect();
    const holder = dialogOf(one);
    const room = (holder === one ? null : holder) ?? (holder ? document.documentElement : stage);
    const { left: from, right: to } = room.getBoundingClientRect();
    return width > 0 && height > 0 && (left < from - 1 || right > to + 1);
  };
  const scrolls = (one: HTMLElement) =>
    /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1;
  return all(stage)
    .filter((one) => one.checkVisibility() && !one.closest('.hidden, svg'))
    .filter((one) => beyond(one) || scrolls(one))
    .slice(0, 4)
    .map((one) => `${Math.round(one.getBoundingClientRect().width)} px: ${one.outerHTML}`)
    .map((line) => line.replace(/<!--.*?-->/g, '').slice(0, 160));
}

/** Sentences in Latin letters whose last sign stands at their wrong end, as it does where they are taken for Arabic. */
export function wrongWay(): string[] {
  const textsOf = (root: ParentNode): Node[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(one.shadowRoot ? textsOf(one.shadowRoot) : []),
      ...(one.checkVisibility() && !one.matches('.hidden, style, option') ? one.childNodes : []),
    ]);
  const boxOf = (node: Node, at: number) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  return textsOf(document.querySelector('.stage') as Element).flatMap((node) => {
    const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trimEnd() : '';
    if (!/^\s*[A-Z][^\p{Script=Arabic}]*[a-z][.?!]$/su.test(text)) return [];
    const [letter, sign] = [boxOf(node, text.length - 2), boxOf(node, text.length - 1)];
    const apart = letter.top !== sign.top || sign.left > letter.left;
    return apart ? [] : [`the wrong way: ${text.trim()}`];
  });
}

/** Words on the stage that stand outside of brackets, and are neither told, nor names, dates, addresses or initials. */
export function unbracketed(known: string[]): string[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const all = known.flatMap((text) => [text, ...text.split('\n')]).map(plain);
  const whole = new Set(all);
  // An identifier of one small word would make holes in sentences.
  const given = all
    .filter((text) => /^\p{Lu}.{3}|\p{L} \p{L}/u.test(text))
    .sort((a, b) => b.length - a.length);
  const nobodys = [
    /⟦[^⟦⟧]*⟧/g,
    /\S*(?:\.\w+\.|:\/\/|\/s\/)\S*/g,
    /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b|\b[AP]M\b/g,
    /^\p{Lu}{1,2}$/gu,
  ];
  const rest = (text: string) => {
    let left = plain(text);
    // A preview shows the beginning of a text, and the rest of it elsewhere.
    if (whole.has(left) || (left.length > 12 && all.some((one) => one.includes(left)))) return '';
    for (const one of given) left = left.replaceAll(one, ' ');
    // Twice, for a word may be given another to say.
    for (const one of [...nobodys, ...nobodys]) left = left.replace(one, ' ');
    return /\p{L}{2}/u.test(left) ? plain(left) : '';
  };
  const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
  const textsOf = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(one.shadowRoot ? textsOf(one.shadowRoot) : []),
      ...spoken.map((name) => one.getAttribute(name) ?? ''),
      ...(one.localName === 'style' ? [] : [...one.childNodes])
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? ''),
    ]);
  const stage = document.querySelector('.stage') as Element;
  return [...new Set(textsOf(stage).map(rest))].filter(Boolean);
}
