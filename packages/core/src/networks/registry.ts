/**
 * The registry: every network that can be shared to, in the order in which they are offered.
 * @module
 */
import { bluesky } from './bluesky.js';
import { copy } from './copy.js';
import { email } from './email.js';
import { facebook } from './facebook.js';
import { linkedin } from './linkedin.js';
import { mastodon } from './mastodon.js';
import type { Network } from './network.js';
import { outlook } from './outlook.js';
import { reddit } from './reddit.js';
import { sms } from './sms.js';
import { system } from './system.js';
import { teams } from './teams.js';
import { telegram } from './telegram.js';
import { threads } from './threads.js';
import { vivaEngage } from './viva-engage.js';
import { whatsapp } from './whatsapp.js';
import { x } from './x.js';
import { xing } from './xing.js';

/** All of them. */
export const NETWORKS: readonly Network[] = [
  linkedin,
  x,
  facebook,
  whatsapp,
  bluesky,
  teams,
  email,
  copy,
  telegram,
  reddit,
  xing,
  mastodon,
  threads,
  vivaEngage,
  outlook,
  sms,
  system,
];
