/**
 * The testing door: a Tandem in memory with the real types, the real client and the real rules.
 * @module
 */
import { createTandem, type Tandem, type TandemOptions } from './client.js';
import { memoryStorage } from './storage/memory.js';
import { testService, type Scenario, type TestService } from './testing-service.js';

export { memoryStorage } from './storage/memory.js';
export { sampleContents } from './testing-contents.js';
export { samplePlan } from './testing-plan.js';
export {
  sampleCourse,
  sampleFigures,
  sampleKudos,
  sampleLooks,
  samplePulse,
} from './testing-samples.js';
export { sampleScores } from './testing-standings.js';
export { sampleClaims, sampleMissions } from './testing-missions.js';
export { testService, type Scenario, type TestService } from './testing-service.js';

/** A client and the service in memory that it talks to. */
export interface TestTandem {
  tandem: Tandem;
  service: TestService;
}

/**
 * Makes a client over a service in memory.
 *
 * @param scenario how the service behaves; it may change later through `service.scenario`
 * @example
 * const { tandem, service } = createTestTandem('ready');
 * await tandem.session.want({ contents: ['green-line'] });
 */
export function createTestTandem(
  scenario: Scenario = 'ready',
  options: Partial<TandemOptions> = {},
): TestTandem {
  const service = testService(scenario);
  const tandem = createTandem({
    endpoint: 'https://tandem.test',
    fetch: service.fetch,
    storage: memoryStorage(),
    getToken: () => 'a-token',
    ...options,
  });
  return { tandem, service };
}
