/**
 * Looks at a scene as somebody who points badly or reads in large letters meets it; answers with what is wrong.
 *
 * Each function runs in the page, and so knows nothing outside of itself.
 * @module
 */

/** Targets that are smaller than 24 × 24 CSS pixels; links within a sentence may be (WCAG 2.5.8). */
export function smallTargets(): string[] {
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const acts = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
  const seen = (one: HTMLElement) => one.checkVisibility({ visibilityProperty: true });
  const inSentence = (one: HTMLElement) =>
    getComputedStyle(one).display === 'inline' &&
    [...(one.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim(),
    );
  /** What answers a click: its label too, and a whole block over which its `::after` is spread. */
  const areaOf = (one: HTMLElement) =>
    getComputedStyle(one, '::after').position === 'absolute'
      ? (one.offsetParent ?? one)
      : (one.closest('label') ?? one);
  return all(document)
    .filter((one) => one.matches(acts) && seen(one) && !inSentence(one))
    .flatMap((one) => {
      const { width, height } = areaOf(one).getBoundingClientRect();
      const small = Math.round(width) < 24 || Math.round(height) < 24;
      return small ? [`${Math.round(width)} × ${Math.round(height)}: ${one.outerHTML}`] : [];
    })
    .map((line) => line.slice(0, 160));
}

/** What reaches beyond the right or left edge of the page. */
export function sideways(): string[] {
  const page = document.scrollingElement as Element;
  const wide = page.scrollWidth > innerWidth ? [`page ${page.scrollWidth} px wide`] : [];
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const beyond = all(document.body)
    .filter((one) => one.checkVisibility() && one.getClientRects().length > 0)
    .filter((one) => !one.closest('.hidden, svg'))
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (right > innerWidth + 1 || left < -1);
    })
    .map((one) => one.outerHTML.slice(0, 120));
  return [...wide, ...beyond.slice(0, 3)];
}

/** Widens lines, letters, words and paragraphs as WCAG 1.4.12 lets a reader do, in every shadow root. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  const into = (root: Document | ShadowRoot) => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const one of root.querySelectorAll('*')) if (one.shadowRoot) into(one.shadowRoot);
  };
  into(document);
}

/** Text that its box cuts off. An excerpt says less than its link leads to, and may. */
export function cutOff(): string[] {
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  return all(document.body)
    .filter((one) => one.checkVisibility() && (one.textContent ?? '').trim())
    .filter((one) => !one.matches('.hidden, textarea') && !one.closest('svg'))
    .filter((one) => {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(one);
      const cuts = /hidden|clip/;
      const down = cuts.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
      const across = cuts.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
      return webkitLineClamp === 'none' && (down || across);
    })
    .map((one) => one.outerHTML.slice(0, 120));
}
