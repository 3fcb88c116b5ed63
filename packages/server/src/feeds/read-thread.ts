/**
 * A thread that reads one feed and ends: what it was handed comes as its data, what it found as its message.
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads';
import { isTandemError } from '@tandem-advocacy/core/errors';
import { readFeed, type Feed, type FeedOrigin } from './read.js';

/** What the thread is handed. */
export interface Handed {
  bytes: Uint8Array;
  origin: FeedOrigin;
}

/** What it found, or why there is nothing. */
export type Found = { feed: Feed } | { refusal: { code: string; message: string } };

const { bytes, origin } = workerData as Handed;
parentPort?.postMessage(found());

function found(): Found {
  try {
    return { feed: readFeed(bytes, origin) };
  } catch (error) {
    if (!isTandemError(error)) throw error;
    return { refusal: { code: error.code, message: error.message } };
  }
}
