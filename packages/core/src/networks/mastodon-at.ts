/**
 * Mastodon on the server that somebody named once and a portal remembers for them.
 * @module
 */
import { TandemError } from '../errors.js';
import { sure } from '../sure.js';
import { mastodon } from './mastodon.js';
import { address, type Network } from './network.js';

/**
 * Mastodon with its composer on one server, without the question which one.
 *
 * @param host as people write it: `mastodon.social`, perhaps with a port
 * @throws TandemError `network_template_invalid` where it is no host
 * @example
 * mastodonAt('mastodon.social').intents[0].build({ text: 'Bonjour', url, title: '' });
 */
export const mastodonAt = /* @__PURE__ */ sure(function mastodonAt(host: string): Network {
  const server = URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : undefined;
  if (!server?.hostname.includes('.') || server.href !== `https://${server.host}/`)
    throw new TandemError('network_template_invalid', `'${host}' is no host of a Mastodon server.`);
  const [intent] = mastodon.intents;
  return {
    ...mastodon,
    intents: [{ ...intent, build: ({ text }) => address(`${server.href}share`, { text }) }],
    source: 'https://docs.joinmastodon.org/user/posting/',
  };
});
