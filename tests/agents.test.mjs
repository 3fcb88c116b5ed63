/** The judge against agents that nobody here invented: today's browsers are people, known robots never. @module */
import crawlers from 'crawler-user-agents';
import { isbot } from 'isbot';
import browsers from 'top-user-agents';
import { describe, expect, it } from 'vitest';
import { judge } from '../packages/core/src/rules/index.ts';

/** A navigation as a browser makes it, whoever it says it is. */
const asBrowser = (agent) => ({
  method: 'GET',
  agent,
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  acceptLanguage: true,
  secPurpose: '',
  secFetchMode: 'navigate',
  secFetchDest: 'document',
  trustworthy: true,
  referrerHost: '',
  isbot: isbot(agent),
  egress: false,
  visitor: 'a',
});
/** A request as a program makes it. */
const asProgram = (agent) => ({
  ...asBrowser(agent),
  accept: '*/*',
  acceptLanguage: false,
  secFetchMode: '',
  secFetchDest: '',
});
const quiet = {
  ownVisitor: false,
  burst: false,
  secondsSincePrepared: undefined,
  seenInWindow: false,
};
const judged = (facts) => judge(facts, quiet).class;
const robots = crawlers.flatMap(({ instances }) => instances);

/** On the list of robots, and yet what people read in (an editor, an app's own page), or unnamed tools. */
const PEOPLE_TOO =
  /Instagram|MetaIAB|Code\/|Trae\/|Fluid\/|TSM-turingos|GTmetrix|Miniature\.io| YLT /;

describe('the judge', () => {
  it(`takes each of the ${browsers.length} most used browsers for a person`, () => {
    const refused = browsers.filter((agent) => judged(asBrowser(agent)) !== 'human');
    expect(refused).toEqual([]);
  });

  it(`takes none of ${robots.length} robots for a person, even with a browser's headers`, () => {
    const taken = robots.filter((agent) => judged(asBrowser(agent)) === 'human');
    expect(taken.filter((agent) => !PEOPLE_TOO.test(agent))).toEqual([]);
    expect(taken.length).toBeLessThan(10);
  });

  it('takes no robot for a person that asks as programs do', () => {
    expect(robots.filter((agent) => judged(asProgram(agent)) === 'human')).toEqual([]);
  });
});
