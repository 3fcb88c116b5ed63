/** What every share bar of the bench is about. @module */

/** The networks that all peers know; none of them knows all eight of Tandem's bar. */
export const networks = ['linkedin', 'x', 'facebook', 'whatsapp', 'telegram', 'email'];

/** The address and the title of the nth. */
export const subject = (n) => ({
  url: `https://www.example.org/news/${n}`,
  title: `The basin holds water, part ${n}`,
});

/** Elements made one by one, in one piece. */
export function pieces(count, make) {
  const fragment = document.createDocumentFragment();
  for (let n = 0; n < count; n++) fragment.append(make(subject(n)));
  return fragment;
}

/** An element with attributes. */
export function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
