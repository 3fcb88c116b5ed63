/** Every case of a link that is fetched and not read, as raw requests: what the service takes down, and what the judge says of it. @module */
import { isbot } from 'isbot';
import { describe, expect, it } from 'vitest';
import { judge } from '../packages/core/src/rules/index.ts';
import { factsOf, takeDown } from '../packages/server/src/clicks/facts.ts';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';
const ANDROID_VIEW =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/BP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.7444.48 Mobile Safari/537.36';

/** What a browser sends for a page that somebody opens, over https. */
const opened = {
  'user-agent': CHROME,
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8',
  'accept-language': 'fr-FR,fr;q=0.9',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
};
/** The same for a plain http host, of which browsers are told nothing. */
const { 'sec-fetch-mode': _mode, 'sec-fetch-dest': _dest, ...onPlainHost } = opened;
const as = (agent, more = {}) => ({ ...opened, 'user-agent': agent, ...more });
/** What a robot sends. */
const robot = (agent) => ({ 'user-agent': agent, accept: '*/*' });
const from = (referer) => ({ ...opened, referer });
const quiet = {
  ownVisitor: false,
  burst: false,
  secondsSincePrepared: undefined,
  seenInWindow: false,
};

/** Judges a request: `around` is what the service knows of it beside its headers. */
function judged(headers, { method = 'GET', trustworthy = true, egress = false, ...context } = {}) {
  const link = { programme: 1, content: 1, member: 1, network: 1 };
  const around = { at: 0, trustworthy, egress, visitor: 'v' };
  const facts = factsOf(takeDown({ method, headers }, link, around), isbot);
  const verdict = judge(facts, { ...quiet, ...context });
  return `${verdict.class}/${verdict.reason}`;
}

const PREVIEWS = [
  'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'meta-externalhit/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)',
  'Twitterbot/1.0',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'Slack-ImgProxy (+https://api.slack.com/robots)',
  'WhatsApp/2.24.6.77 A',
  'TelegramBot (like TwitterBot)',
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
  'Mozilla/5.0 (compatible; MicrosoftPreview/2.0; +https://aka.ms/MicrosoftPreview)',
  'Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/534+ (KHTML, like Gecko) BingPreview/1.0b',
  'Mozilla/5.0 (compatible; redditbot/1.0; +http://www.reddit.com/feedback)',
  'Mozilla/5.0 (compatible; Pinterestbot/1.0; +https://www.pinterest.com/bot.html)',
  'Mastodon/4.5.2 (http.rb/5.3.1; +https://social.example.org/)',
  'Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)',
  'Viber/23.1.0.5 CFNetwork/1568.300.101 Darwin/24.2.0',
  'Synapse (bot; +https://github.com/matrix-org/synapse)',
  'Mattermost-Bot/1.1',
  'Iframely/1.3.1 (+https://iframely.com/docs/about)',
  'Mozilla/5.0 (compatible; Embedly/0.2; +http://support.embed.ly/)',
  'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
  // iMessage, on the phone of whoever writes or receives it.
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
];

describe('preview robots that say so', () => {
  for (const agent of PREVIEWS)
    it(`are previews: ${agent}`, () => {
      expect(judged(robot(agent))).toBe('preview/preview-agent');
      // Some come with all that a browser sends.
      expect(judged(as(agent))).toBe('preview/preview-agent');
    });
});

const X_FETCHES = [
  ['Twitterbot/1.0', 'GET', 'preview/preview-agent'],
  [IPHONE, 'HEAD', 'automated/head'],
  [CHROME, 'HEAD', 'automated/head'],
  [undefined, 'HEAD', 'automated/head'],
];

describe('X after publishing', () => {
  for (const [agent, method, expected] of X_FETCHES)
    it(`sends ${method} as ${agent?.slice(-30) ?? 'nobody'}: ${expected}`, () => {
      expect(judged(as(agent), { method })).toBe(expected);
    });
});

const SCANNERS = {
  'Microsoft Safe Links': 'https://eur03.safelinks.protection.outlook.com/?url=x',
  'Proofpoint (urldefense.com)': 'https://urldefense.com/v3/__x',
  'Proofpoint (urldefense.proofpoint.com)': 'https://urldefense.proofpoint.com/v2/url?u=x',
  Mimecast: 'https://protect-eu.mimecast.com/s/x',
  Barracuda: 'https://linkprotect.cudasvc.com/url?a=x',
  Cisco: 'https://secure-web.cisco.com/1x/y',
  'Trend Micro': 'https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=x',
  Sophos: 'https://eu-west-1.protection.sophos.com/?d=x',
};

describe('mail and office security, with the agents of real browsers', () => {
  for (const [name, referer] of Object.entries(SCANNERS))
    it(`is seen by where it comes from: ${name}`, () => {
      expect(judged(from(referer))).toBe('automated/scanner');
    });

  it('is suspect without what browsers send: a language, a page to accept, a navigation', () => {
    const { 'accept-language': _, ...silent } = opened;
    expect(judged(silent)).toBe('suspect/no-language');
    expect(judged({ ...opened, accept: '*/*' })).toBe('suspect/no-accept');
    expect(judged(onPlainHost)).toBe('suspect/no-navigation');
    expect(judged({ ...opened, 'sec-fetch-mode': 'no-cors' })).toBe('suspect/no-navigation');
  });

  it('is suspect when it posed as Chrome in full, by how quickly and how much it reads', () => {
    expect(judged(opened, { secondsSincePrepared: 2 })).toBe('suspect/too-soon');
    expect(judged(opened, { burst: true })).toBe('suspect/burst');
  });

  it('leaves Office itself a program', () => {
    for (const agent of [
      'Mozilla/4.0 (compatible; ms-office; MSOffice 16)',
      'Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 6.1; Trident/7.0; Microsoft Outlook 14.0.7113; ms-office; MSOffice 14)',
      'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.10325; Pro)',
    ])
      expect(judged(as(agent)), agent).toBe('automated/http-library');
  });
});

describe('what a browser fetches before anybody asked', () => {
  for (const [name, value] of [
    ['sec-purpose', 'prefetch'],
    ['sec-purpose', 'prefetch;prerender'],
    ['sec-purpose', 'prefetch;anonymous-client-ip'],
    ['purpose', 'prefetch'],
    ['x-moz', 'prefetch'],
    ['x-purpose', 'preview'],
    ['purpose', 'PREFETCH'],
  ])
    it(`is a prefetch by ${name}: ${value}`, () => {
      expect(judged({ ...opened, [name]: value })).toBe('automated/prefetch');
      expect(judged({ ...onPlainHost, [name]: value }, { trustworthy: false })).toBe(
        'automated/prefetch',
      );
    });
});

const PROGRAMS = {
  'automated/crawler': [
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0; +https://openai.com/bot',
    'Mozilla/5.0 (compatible; Claude-User/1.0; +Claude-User@anthropic.com)',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)',
    'Mozilla/5.0 (compatible; SemrushBot/7~bl; +http://www.semrush.com/bot.html)',
    'Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)',
    'Pingdom.com_bot_version_1.4_(http://www.pingdom.com/)',
  ],
  'automated/http-library': [
    'curl/8.5.0',
    'Wget/1.21.4',
    'python-requests/2.32.3',
    'Go-http-client/2.0',
    'okhttp/4.12.0',
    'axios/1.7.9',
    'Java/21.0.2',
    'node',
  ],
  'automated/no-agent': ['', '   '],
};

describe('readers for models and search, watchers, libraries, and nobody', () => {
  for (const [expected, agents] of Object.entries(PROGRAMS))
    for (const agent of agents)
      it(`are ${expected}: ${agent.slice(0, 60) || 'no agent'}`, () => {
        expect(judged(robot(agent))).toBe(expected);
        expect(judged(as(agent))).toBe(expected);
      });
});

describe('people who do not count', () => {
  it('are the sharer who tries the link, and colleagues in the office', () => {
    expect(judged(opened, { ownVisitor: true })).toBe('own/own');
    expect(judged(opened, { ownVisitor: true, secondsSincePrepared: 1 })).toBe('own/own');
    expect(judged(opened, { egress: true })).toBe('own/colleague');
    expect(judged(opened, { seenInWindow: true })).toBe('repeat/repeat');
  });
});

const APPS = {
  'Facebook on Android': `${ANDROID_VIEW} [FB_IAB/FB4A;FBAV/540.0.0.48.71;IABMV/1;]`,
  'Facebook on an iPhone': `${IPHONE.replace(/Version.*/, 'Mobile/15E148')} [FBAN/FBIOS;FBAV/540.0;FBBV/1]`,
  'Instagram on Android': `${ANDROID_VIEW} Instagram 406.0.0.58.159 Android (35/15; 420dpi)`,
  LinkedIn: `${IPHONE.replace(/Version.*/, 'Mobile/22G86')} [LinkedInApp]/9.31.2`,
  'Telegram on Android': `${ANDROID_VIEW} Telegram-Android/12.1.1`,
  'a WhatsApp that shows the page itself': `${ANDROID_VIEW} WhatsApp/2.25.10`,
  Chrome: CHROME,
  'Safari on an iPhone': IPHONE,
};

describe('people who read', () => {
  for (const [where, agent] of Object.entries(APPS))
    it(`are readers in ${where}, over https and on a plain host`, () => {
      expect(judged(as(agent))).toBe('human/reader');
      const plain = { ...onPlainHost, 'user-agent': agent };
      expect(judged(plain, { trustworthy: false })).toBe('human/reader');
    });

  it('are readers wherever the link stood', () => {
    for (const site of ['https://www.linkedin.com/', 'https://t.co/x', 'https://outlook.live.com/'])
      expect(judged(from(site))).toBe('human/reader');
    expect(judged(opened, { secondsSincePrepared: 5 })).toBe('human/reader');
  });
});
