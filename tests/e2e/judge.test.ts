/**
 * The judge on what real browsers really send: nobody who reads is taken for a machine, no machine for a reader.
 * @module
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, type Driver, type Engine } from './support/drivers.js';
import { linkService, type LinkService } from './support/hits.js';

const READER = 'human/reader';
const PREFETCH = 'automated/prefetch';
/** What asks for no page says so in `Accept`, on every host and in every engine. */
const NO_PAGE = 'suspect/no-accept';

interface Case {
  /** What a person sees before the link is asked for; nothing where the address is typed. */
  page?: string;
  /** What the judge must say: on localhost, and on a plain host where that is another thing. */
  verdict: string;
  onPlainHost?: string;
  /** The engines that do this at all; all of them when absent. */
  only?: Engine['name'][];
  /** Whether they do it for trustworthy hosts alone. */
  onLocalhostOnly?: boolean;
}

const speculation = (kind: string, link: string) =>
  `<script type="speculationrules">{"${kind}":[{"urls":["${link}"],"eagerness":"immediate"}]}</script>`;

/** The ways to a link, `LINK` standing for its address. */
const CASES: Record<string, Case> = {
  'an address that is typed': { verdict: READER },
  'a click': { page: '<a id="go" href="LINK">Read</a>', verdict: READER },
  'a click from a page that tells no referrer': {
    page: '<meta name="referrer" content="no-referrer"><a id="go" href="LINK">Read</a>',
    verdict: READER,
  },
  'a new tab': {
    page: '<a id="go" href="LINK" target="_blank" rel="noopener">Read</a>',
    verdict: READER,
  },
  'a script that leads there': { page: '<script>location.href = "LINK"</script>', verdict: READER },
  'a page that refreshes to it': {
    page: '<meta http-equiv="refresh" content="0; url=LINK">',
    verdict: READER,
  },
  'a form that asks for it': {
    page: '<form action="LINK"><button id="go">Read</button></form>',
    verdict: READER,
  },
  'a prefetch': {
    page: '<link rel="prefetch" href="LINK">',
    verdict: PREFETCH,
    only: ['Chromium', 'Firefox'],
  },
  'a prefetch by rule': {
    page: speculation('prefetch', 'LINK'),
    verdict: PREFETCH,
    only: ['Chromium'],
    onLocalhostOnly: true,
  },
  'a prerender': { page: speculation('prerender', 'LINK'), verdict: PREFETCH, only: ['Chromium'] },
  'a beacon': { page: '<script>navigator.sendBeacon("LINK", "x")</script>', verdict: NO_PAGE },
  'a request of a script': { page: '<script>fetch("LINK")</script>', verdict: NO_PAGE },
  'an image': { page: '<img src="LINK" alt="">', verdict: NO_PAGE },
  'a frame': {
    page: '<iframe src="LINK"></iframe>',
    verdict: 'suspect/no-navigation',
    // Browsers tell plain hosts nothing of where a page is shown: it may be read there, too.
    onPlainHost: READER,
  },
};

const isDone = ({ only, onLocalhostOnly }: Case, engine: Engine, host: string) =>
  (only?.includes(engine.name) ?? true) && !(onLocalhostOnly && host !== 'localhost');

for (const engine of engines())
  describe(`the judge, of ${engine.name}`, () => {
    let service: LinkService;
    let browser: Driver;

    beforeAll(async () => {
      service = await linkService();
      browser = await engine.start(service.port);
    });
    afterAll(async () => {
      await browser?.stop();
      service?.close();
    });

    for (const host of ['localhost', 'intranet.test'])
      for (const [name, one] of Object.entries(CASES))
        if (isDone(one, engine, host)) {
          const { page, verdict, onPlainHost } = one;
          const expected = host === 'localhost' ? verdict : (onPlainHost ?? verdict);
          it(`says ${expected} of ${name}, on http://${host}`, async () => {
            const [origin, id] = [`http://${host}:${service.port}`, service.link(page)];
            await browser.go(origin + (page === undefined ? `/s/${id}` : `/from/${id}`));
            if (page?.includes('id="go"')) await browser.click('#go');
            const { facts, verdict: found } = await service.first(id);
            expect(`${found.class}/${found.reason}`, JSON.stringify(facts)).toBe(expected);
            expect(facts.trustworthy).toBe(host === 'localhost');
          });
        }
  });
