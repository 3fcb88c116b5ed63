/** Who asks for a link: browsers with everything they send, preview robots, programs. @module */

const navigation = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'sec-fetch-dest': 'document',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-site': 'cross-site',
  'sec-fetch-user': '?1',
  'upgrade-insecure-requests': '1',
};

const browser = (agent, language) => ({
  ...navigation,
  'user-agent': agent,
  'accept-language': language,
});

/** Browsers as they come: one is somebody's. */
export const browsers = [
  browser(
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    'fr-FR,fr;q=0.9,en;q=0.8',
  ),
  browser(
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
    'fr',
  ),
  browser(
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
    'fr-FR,fr;q=0.9',
  ),
  browser(
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
    'fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7',
  ),
  browser(
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    'en-GB,en;q=0.9',
  ),
  browser(
    'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    'fr,en-US;q=0.7,en;q=0.3',
  ),
];

const robot = (agent) => ({ 'user-agent': agent, accept: '*/*' });

/** The robot that each network sends when a link enters a post there. */
export const previews = {
  linkedin: robot(
    'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
  ),
  x: robot('Twitterbot/1.0'),
  facebook: robot('facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)'),
  whatsapp: robot('WhatsApp/2.23.20.0'),
  bluesky: robot('Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)'),
  teams: robot(
    'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
  ),
};

/** Programs that follow links for nobody. */
export const programs = [
  robot('python-requests/2.32.3'),
  robot('Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)'),
  { ...browsers[0], 'sec-purpose': 'prefetch;prerender' },
];
