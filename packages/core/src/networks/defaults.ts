/**
 * The networks of a programme that chooses none: all that a share bar carries at first.
 * @module
 */
import { bluesky } from './bluesky.js';
import { copy } from './copy.js';
import { email } from './email.js';
import { facebook } from './facebook.js';
import { linkedin } from './linkedin.js';
import type { Network } from './network.js';
import { teams } from './teams.js';
import { whatsapp } from './whatsapp.js';
import { x } from './x.js';

/** The eight that a programme has when it chooses none. */
export const DEFAULT_NETWORKS: readonly Network[] = [
  linkedin,
  x,
  facebook,
  whatsapp,
  bluesky,
  teams,
  email,
  copy,
];
