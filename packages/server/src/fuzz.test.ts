/** A short form of what npm run soak does a million times. @module */
import { describe, expect, it } from 'vitest';
import { fuzz } from './testing/fuzz.js';

describe('requests by chance', () => {
  it('meet no failure of the service, and hear no secret, no address and no name', async () => {
    const { statuses, wrongs } = await fuzz({ requests: 4_000, seed: 20_261_126 });
    expect(wrongs).toEqual([]);
    for (const status of [200, 302, 400, 401, 403, 404, 405])
      expect([status, (statuses[status] ?? 0) > 0]).toEqual([status, true]);
  }, 120_000);
});
