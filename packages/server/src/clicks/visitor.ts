/**
 * A visitor of one day: a hash that nobody can turn back, and that nobody can make again tomorrow.
 * @module
 */
import { hash } from 'node:crypto';

/** What makes a visitor. The address is used here and written nowhere. */
export interface VisitorParts {
  salt: string;
  address: string;
  agent: string;
  programme: number;
}

/** Hashes a visitor to 16 characters. */
export const visitorHash = ({ salt, address, agent, programme }: VisitorParts): string =>
  hash('sha256', `${salt}|${programme}|${address}|${agent}`, 'base64url').slice(0, 16);

/** The longest agent that is kept. */
const AGENT_LIMIT = 512;

/** An agent as it is hashed and kept: cut, for some are kilobytes. */
export const agentOf = (header: string | undefined): string => (header ?? '').slice(0, AGENT_LIMIT);
