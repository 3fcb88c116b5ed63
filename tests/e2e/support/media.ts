/**
 * Looks at a scene as a browser shows it under a medium or a wish of its reader; answers with what is wrong.
 *
 * Each function runs in the page, and so knows nothing outside of itself.
 * @module
 */

/** What cannot be told from the ground it stands on: signs and shapes, or edges of what one types into or presses. */
export function faint(what: string): string[] {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const paint = (color: string): number[] => {
    pen?.clearRect(0, 0, 1, 1);
    Object.assign(pen ?? {}, { fillStyle: color });
    pen?.fillRect(0, 0, 1, 1);
    return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])];
  };
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = paint(color).map((one) =>
      one / 255 <= 0.03928 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const solid = (color: string) => (paint(color)[3] ?? 0) > 200;
  const above = (one: Element) => one.parentElement ?? (one.getRootNode() as ShadowRoot).host;
  const groundOf = (one: Element | undefined): string => {
    const { backgroundColor } = one ? getComputedStyle(one) : { backgroundColor: 'Canvas' };
    return solid(backgroundColor) ? backgroundColor : groundOf(one && above(one));
  };
  /** Less than three times the light, or the other way round (WCAG 1.4.11). */
  const lost = (color: string, ground: string) => {
    const [more = 0, less = 0] = [light(color), light(ground)].sort((a, b) => b - a);
    return !solid(color) || (more + 0.05) / (less + 0.05) < 3;
  };
  const signs = (one: Element) =>
    ['', '::before', '::after']
      .filter((pseudo) => {
        const { maskImage, content } = getComputedStyle(one, pseudo);
        return maskImage !== 'none' && (pseudo === '' || content !== 'none');
      })
      .some((pseudo) => {
        const { backgroundColor } = getComputedStyle(one, pseudo);
        return lost(backgroundColor, groundOf(pseudo ? one : above(one)));
      });
  const shape = (one: Element) => {
    const { fill, stroke } = getComputedStyle(one);
    const drawn = [fill, stroke].filter((color) => color !== 'none');
    const has = one.matches('rect, path, circle') && one.getBoundingClientRect().width > 0;
    return has && drawn.length > 0 && drawn.every((color) => lost(color, groundOf(above(one))));
  };
  const boxes = '.card, .button:not(.primary, .quiet), input, select, textarea';
  const edge = (one: Element) => {
    const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(one);
    const box = one.matches(boxes) && !one.matches('[type=radio], [type=checkbox]');
    const ground = groundOf(above(one));
    const both = [borderTopColor, backgroundColor].every((color) => lost(color, ground));
    return box && borderTopWidth !== '0px' && both;
  };
  const seen = { visibilityProperty: true, opacityProperty: true };
  return all(document.querySelector('.stage') as Element)
    .filter((one) => one.checkVisibility(seen) && !one.closest('.ghost, [part~=qr]'))
    .filter((one) => (what === 'edges' ? edge(one) : signs(one) || shape(one)))
    .map((one) => one.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 140));
}

/** Marks without words that mean one thing and look like their neighbour, which means another. */
export function alike(): string[] {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const bare = (one: Element) =>
    one.matches('span, li') && one.checkVisibility() && !(one.textContent ?? '').trim();
  const look = (one: Element) => {
    const { backgroundColor, borderTopStyle, borderTopColor } = getComputedStyle(one);
    return [backgroundColor, borderTopStyle, borderTopColor].join();
  };
  return all(document.querySelector('.stage') as Element)
    .filter((one) => bare(one) && !one.closest('.ghost'))
    .filter((one) => {
      const next = one.nextElementSibling;
      return next && bare(next) && next.className !== one.className && look(one) === look(next);
    })
    .map((one) => `like its neighbour: ${one.outerHTML.slice(0, 80)}`);
}

/** What is no use on paper and is printed all the same, and what paper needs and lacks. */
export function misprints(): string[] {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const shown = all(document.querySelector('.stage') as Element).filter((one) =>
    one.checkVisibility(),
  );
  const wrong = (one: Element): string => {
    if (one.matches('button, select, .button, [data-network], [data-go]')) return 'to be pressed';
    if (one.matches('.card, tr, li') && getComputedStyle(one).breakInside !== 'avoid')
      return 'may break';
    if (!one.matches('a[href]')) return '';
    const { content, position } = getComputedStyle(one, '::after');
    return content.includes(one.getAttribute('href') ?? '?') && position === 'static'
      ? ''
      : 'says not where it leads';
  };
  return shown.flatMap((one) => {
    const what = wrong(one);
    return what ? [`${what}: ${one.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 120)}`] : [];
  });
}

/** What moves although the reader asked for less motion. */
export function moving(): string[] {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const long = (times: string) => times.split(', ').some((time) => Number.parseFloat(time) > 0);
  return all(document.querySelector('.stage') as Element)
    .filter((one) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(one);
      return long(transitionDuration) || (animationName !== 'none' && long(animationDuration));
    })
    .map((one) => one.outerHTML.slice(0, 120));
}
