/** The whole suite of core in a module worker. @module */
import { ask } from './ask.mjs';
import { declare } from './declare.mjs';

const worker = new Worker('/core-suite/worker.js', { type: 'module' });
declare('a module worker', await ask(worker));
worker.terminate();
