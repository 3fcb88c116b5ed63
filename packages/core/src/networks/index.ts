/**
 * Networks: where people share, as dated facts with the addresses of their composers.
 * @module
 */
export { bluesky } from './bluesky.js';
export { copy } from './copy.js';
export { DEAD } from './dead.js';
export { DEFAULT_NETWORKS } from './defaults.js';
export { email } from './email.js';
export { facebook } from './facebook.js';
export { findNetwork } from './find.js';
export { linkedin } from './linkedin.js';
export { mastodon } from './mastodon.js';
export { mastodonAt } from './mastodon-at.js';
export type { Intent, IntentDraft, Network, Prefill } from './network.js';
export { NETWORK_NUMBERS, networkNumber, networkOfNumber } from './numbers.js';
export { outlook } from './outlook.js';
export { ownNetwork, type NetworkTemplate } from './own.js';
export { reddit } from './reddit.js';
export { NETWORKS } from './registry.js';
export { sms } from './sms.js';
export { system } from './system.js';
export { teams } from './teams.js';
export { telegram } from './telegram.js';
export { threads } from './threads.js';
export { vivaEngage } from './viva-engage.js';
export { whatsapp } from './whatsapp.js';
export { x } from './x.js';
export { xing } from './xing.js';
