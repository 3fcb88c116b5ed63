/** Property tests look at fewer random cases here: a mutant that matters dies early, and there are thousands. @module */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 20, seed: 20_261_123 });
