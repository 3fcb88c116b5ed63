/** Promises of frames. @module */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestService } from '../testing/service.js';

const service = new TestService();
const get = (path: string) => fetch(service.url + path);

beforeAll(async () => {
  await service.start();
  await service.programme({ origins: ['https://intranet.example.org'] });
  await service.programme({ id: 'alone', name: 'Alone' });
});
afterAll(() => service.stop());

describe('GET /embed/{element}', () => {
  it('is framed by the programme’s origins, and by nobody where it has none', async () => {
    const policy = (await get('/embed/feed?programme=acme')).headers.get('content-security-policy');
    expect(policy).toContain('frame-ancestors https://intranet.example.org');
    expect(policy).not.toContain('unsafe');
    const alone = await get('/embed/feed?programme=alone');
    expect(alone.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('shows the element with its attributes, and nothing that runs', async () => {
    const query = `limit=3&kind=${encodeURIComponent('"><script>x</script>')}&onload=x&style=x&lang=fr`;
    const html = await (await get(`/embed/feed?programme=acme&${query}`)).text();
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('&#34;limit&#34;:&#34;3&#34;');
    expect(html).not.toMatch(/<script>|onload|&#34;style/);
    expect(html.match(/<script /g)?.length).toBe(2);
  });

  it.each([
    ['en-GB,en;q=0.9,fr;q=0.8', '', 'en'],
    ['de, en;q=0.3, fr;q=0.7', '', 'fr'],
    ['en;q=0, de', '', 'fr'],
    ['*', '', 'fr'],
    ['en', '&lang=ar', 'ar'],
  ])('for a browser that asks for %j (%j) is in %s', async (accept, query, language) => {
    const headers = { 'accept-language': accept, origin: 'https://intranet.example.org' };
    const answer = await fetch(`${service.url}/embed/join?programme=acme${query}`, { headers });
    expect(await answer.text()).toContain(`<html lang="${language}">`);
    expect(answer.headers.get('vary')?.split(', ').sort()).toEqual(['Accept-Language', 'Origin']);
  });

  it('is 404 for what is no element, and for no programme', async () => {
    for (const path of ['/embed/other?programme=acme', '/embed/feed', '/embed/feed?programme=none'])
      expect((await get(path)).status).toBe(404);
  });
});
