/**
 * The two ends of a frame: the script of the page that holds it, and the script inside.
 *
 * Written as the browser reads them, because a frame loads nothing else before its element.
 * @module
 */

/** Inside: asks the page that frames it for a token, believes only the programme's origins, tells its height. */
export const FRAME_SCRIPT = `const own = document.currentScript ?? document.querySelector('script[data-element]');
const { element, programme, origins, attributes } = own.dataset;
const alone = parent === window;
document.documentElement.toggleAttribute('data-alone', alone);
const allowed = alone ? [] : origins.split(' ').filter(Boolean);
const tell = (message) => { for (const origin of allowed) parent.postMessage(message, origin); };
let waiting = [];
addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || !allowed.includes(origin) || data?.type !== 'tandem-token') return;
  const token = typeof data.token === 'string' ? data.token : undefined;
  for (const done of waiting.splice(0)) done(token);
});
// Opened by itself, nobody is there to ask: whoever came by an invitation needs no portal.
const getToken = () => alone ? undefined : new Promise((resolve) => {
  // The page's own script may come after its frames: ask until somebody listens.
  const ask = () => tell({ type: 'tandem-token-wanted' });
  const again = setInterval(ask, 250);
  const done = (token) => { clearInterval(again); resolve(token); };
  waiting.push(done);
  ask();
  // A page that frames without handing over a token shows what nobody sees.
  setTimeout(done, 5000);
});
const provider = document.createElement('tandem-provider');
provider.setAttribute('endpoint', location.origin);
provider.setAttribute('programme', programme);
document.body.append(provider);
customElements.whenDefined('tandem-provider').then(() => {
  provider.getToken = getToken;
  const shown = document.createElement('tandem-' + element);
  for (const [name, value] of Object.entries(JSON.parse(attributes))) shown.setAttribute(name, value);
  provider.append(shown);
  new ResizeObserver(() => tell({ type: 'tandem-height', height: Math.ceil(document.body.scrollHeight) }))
    .observe(document.body);
});
`;

/** Outside: hands the token of the page's own reader to frames of this service, and gives them their height. */
export const HOST_SCRIPT = `{
const own = document.currentScript;
const service = new URL(own.src).origin;
const { tokenUrl } = own.dataset;
const frameOf = (source) =>
  [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source);
addEventListener('message', async ({ source, origin, data }) => {
  const frame = origin === service ? frameOf(source) : undefined;
  if (!frame) return;
  if (data?.type === 'tandem-height' && Number.isFinite(data.height)) frame.height = data.height;
  if (data?.type !== 'tandem-token-wanted' || !tokenUrl) return;
  const token = await (asking ??= ask().finally(() => (asking = undefined)));
  source.postMessage({ type: 'tandem-token', token: token || undefined }, service);
});
let asking;
async function ask() {
  const answer = await fetch(tokenUrl, { credentials: 'same-origin', cache: 'no-store' });
  const text = answer.ok ? await answer.text() : '';
  return text.trim().startsWith('{') ? JSON.parse(text).token : text.trim();
}
}
`;
