/** The long proofs of `npm run soak` in their short form. @module */
import { describe, expect, it } from 'vitest';
import { SHORT } from './proofs.mjs';

describe('a service that is trusted', () => {
  for (const [name, proof] of Object.entries(SHORT))
    it(`holds under ${name}`, async () => {
      expect(await proof()).toMatch(/\w/);
    }, 240_000);
});
