/**
 * What is looked at inside a page: how everything in the elements looks, and what they leave behind.
 *
 * Each function runs in the page, and so knows nothing outside of itself.
 * @module
 */

/** How every node inside of every element looks and how large it is, its font family apart. */
export function looks(): string[] {
  const props = [
    ...['fontSize', 'color', 'backgroundColor', 'lineHeight', 'fontWeight', 'letterSpacing'],
    ...['textTransform', 'padding', 'margin', 'display', 'borderColor', 'width', 'height'],
  ] as const;
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) =>
      one.shadowRoot ? [...inside(one.shadowRoot), ...inside(one)] : [one],
    );
  const look = (one: Element) => {
    const style = getComputedStyle(one) as unknown as Record<string, string>;
    return `${one.localName}.${one.className}: ${props.map((name) => style[name]).join(' | ')}`;
  };
  return [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('tandem-'))
    .flatMap(({ shadowRoot }) => (shadowRoot ? inside(shadowRoot).map(look) : []));
}

/** How nodes of the page look, by every property there is, and how many style sheets it has. */
export function own(): string[] {
  const all = [...document.querySelectorAll('.probe, .probe *')];
  const look = (one: Element) =>
    [...getComputedStyle(one)].map((name) => getComputedStyle(one).getPropertyValue(name)).join();
  const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
  return [
    ...all.map(look),
    `${sheets} sheets`,
    `${document.querySelectorAll('style').length} styles`,
  ];
}

/** Puts a provider into a new part of the page, and everything of ours into the provider. */
export function surround(tag: string): void {
  const ours = [...document.body.querySelectorAll('*')].filter(({ localName }) =>
    /^tandem-(?!provider)/.test(localName),
  );
  const provider =
    document.querySelector('tandem-provider') ?? document.createElement('tandem-provider');
  provider.setAttribute('endpoint', '/');
  provider.setAttribute('token-url', '/token');
  const part = document.createElement(tag);
  document.body.append(part);
  part.append(provider);
  provider.append(...ours);
}

/** Moves an element about and takes it away, 50 times; answers with the timers it left running. */
export async function moveAbout(tag: string): Promise<number> {
  const running = new Set<unknown>();
  const { setTimeout: after, setInterval: every, clearTimeout: stop, clearInterval: end } = window;
  Object.assign(window, {
    setTimeout: (act: () => void, time?: number) => {
      const id: number = after(() => (running.delete(id), act()), time);
      running.add(id);
      return id;
    },
    setInterval: (act: () => void, time?: number) => {
      const id = every(act, time);
      running.add(id);
      return id;
    },
    clearTimeout: (id: number) => (running.delete(id), stop.call(window, id)),
    clearInterval: (id: number) => (running.delete(id), end.call(window, id)),
  });
  const [left, right] = [document.createElement('div'), document.createElement('div')];
  document.body.append(left, right);
  const element = Object.assign(document.createElement(tag), {
    url: 'https://www.example.org/news',
  });
  for (let i = 0; i < 50; i++) {
    left.append(element);
    await Promise.resolve();
    right.append(element);
    if (i % 10 === 0) await new Promise(requestAnimationFrame);
    element.remove();
  }
  left.remove();
  right.remove();
  await new Promise((done) => after(done, 300));
  Object.assign(window, {
    setTimeout: after,
    setInterval: every,
    clearTimeout: stop,
    clearInterval: end,
  });
  return running.size;
}
