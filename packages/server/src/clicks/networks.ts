/**
 * Names of networks by their number in a link code, looked up once.
 * @module
 */
import { networkOfNumber } from '@tandem-advocacy/core/networks';

const NAMES = Array.from({ length: 32 }, (_, i) => networkOfNumber(i) ?? `network-${i}`);

/** The id of a network; a programme's own have their number in it. */
export const networkName = (number: number): string => NAMES[number] ?? `network-${number}`;
