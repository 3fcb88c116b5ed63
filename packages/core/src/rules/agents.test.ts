/** Promises of the agent lists: who previews where, and that apps people read in are people. @module */
import { expect } from 'chai';
import { agentKind, isScannerHost, previewNetwork, sendsFetchMode } from './agents.js';

const WEBKIT = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15';
const WEBVIEW =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36';

const PREVIEWS: [string, string | undefined][] = [
  [
    'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
    'linkedin',
  ],
  ['facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)', 'facebook'],
  ['Mozilla/5.0 (compatible; Meta-ExternalHit/1.1)', 'facebook'],
  ['Twitterbot/1.0', 'x'],
  ['TelegramBot (like TwitterBot)', 'telegram'],
  ['WhatsApp/2.24.6.77 A', 'whatsapp'],
  ['Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5', 'teams'],
  ['Mozilla/5.0 (compatible; MicrosoftPreview/2.0; +https://aka.ms/MicrosoftPreview)', 'teams'],
  ['Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)', 'bluesky'],
  ['Mastodon/4.3.0 (http.rb/5.2.0; +https://social.example/) Bot', 'mastodon'],
  ['Mozilla/5.0 (compatible; redditbot/1.0; +http://www.reddit.com/feedback)', 'reddit'],
  ['Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)', 'slack'],
  ['Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)', 'discord'],
  [`${WEBKIT} facebookexternalhit/1.1 Facebot Twitterbot/1.0`, undefined],
  ['facebookexternalhit/1.1;line-poker/1.0', undefined],
  ['facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/', undefined],
  ['WhatsApp/2', undefined],
  ['Iframely/1.3.1 (+https://iframely.com/docs/about)', undefined],
  [
    'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
    undefined,
  ],
];

describe('preview robots', () => {
  for (const [agent, network] of PREVIEWS)
    it(`knows ${agent.slice(-40)} for ${network ?? 'no network in particular'}`, () => {
      expect(agentKind(agent, true)).to.equal('preview');
      expect(previewNetwork(agent)).to.equal(network);
    });

  it('claims no network for people and programs', () => {
    for (const agent of ['', WEBVIEW, 'curl/8.5.0', `${WEBKIT} WhatsApp/2.24`])
      expect(previewNetwork(agent)).to.equal(undefined);
  });
});

const IN_APP = [
  `${WEBVIEW} [FB_IAB/FB4A;FBAV/484.0.0.0;IABMV/1;]`,
  `${WEBVIEW} MetaIAB Facebook`,
  `${WEBKIT} (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/500.0;FBBV/1]`,
  '[FBAN/FB4A;FBAV/567.1.0.52.74;FBBV/1003893689;FBPN/com.facebook.katana;]',
  `${WEBKIT} (KHTML, like Gecko) Mobile/15E148 [LinkedInApp]/9.30`,
  `${WEBKIT} (KHTML, like Gecko) Mobile/15E148 Instagram 330.0.3.29.91 (iPhone14,3)`,
  `${WEBKIT} (KHTML, like Gecko) Mobile/15E148 Twitter for iPhone/10.5`,
  `${WEBKIT} (KHTML, like Gecko) Mobile/15E148 WhatsApp/2.24.6`,
  `${WEBVIEW} Instagram 406.0.0.58.159 Android`,
  `${WEBVIEW} Telegram-Android/11.0`,
];

describe('apps that people read in', () => {
  for (const agent of IN_APP)
    it(`reads …${agent.slice(-30)} as a person, whatever a crawler list says`, () => {
      expect(agentKind(agent, true)).to.equal('in-app');
    });

  it('are not a disguise for robots that say so', () => {
    for (const robot of ['compatible; Somebot/1.0', '+https://robot.example/', 'wechatdevtools'])
      expect(agentKind(`${IN_APP[0]} ${robot}`, true)).to.equal('crawler');
  });
});

describe('programs and scanners', () => {
  for (const agent of [
    'python-requests/2.32',
    'Go-http-client/2.0',
    'node',
    'okhttp/4.12.0',
    'Mozilla/4.0 (compatible; ms-office; MSOffice 16)',
    'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.10325; Pro)',
    'Microsoft-CryptoAPI/10.0',
    'Microsoft Office Existence Discovery',
  ])
    it(`knows ${agent.slice(0, 40)} for a program`, () => {
      expect(agentKind(agent, false)).to.equal('library');
    });

  it('knows what reads for language models', () => {
    for (const agent of ['ChatGPT-User/1.0', 'Claude-User/1.0', 'PerplexityBot/1.0', 'GPTBot/1.2'])
      expect(agentKind(`Mozilla/5.0 (compatible; ${agent})`, false)).to.equal('crawler');
  });

  it('knows scanners by the host they lead through', () => {
    for (const host of [
      'eur01.safelinks.protection.outlook.com',
      'urldefense.proofpoint.com',
      'protect-eu.mimecast.com',
      'url.uk.m.mimecastprotect.com',
      'linkprotect.cudasvc.com',
      'secure-web.cisco.com',
      'eu-west-1.protection.sophos.com',
      'imsva91-ctp.trendmicro.com',
    ])
      expect(isScannerHost(host), host).to.equal(true);
    for (const host of ['', 'www.linkedin.com', 'outlook.com', 'noturldefense.com'])
      expect(isScannerHost(host), host).to.equal(false);
  });
});

describe('sendsFetchMode', () => {
  const macSafari = (version: string) =>
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`;
  const iphone = (version: string) =>
    `Mozilla/5.0 (iPhone; CPU iPhone OS ${version} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1`;
  const chrome = (version: string) =>
    `Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/${version} Safari/537.36`;
  const firefox = (version: string) =>
    `Mozilla/5.0 (X11; rv:${version}) Gecko/1 Firefox/${version}`;

  for (const [agent, sends] of [
    [macSafari('16.4'), true],
    [macSafari('16.3'), false],
    [macSafari('17.0'), true],
    [iphone('16_4'), true],
    [iphone('16_3_1'), false],
    [iphone('9_9'), false],
    [chrome('80.0'), true],
    [chrome('79.9'), false],
    [firefox('90.0'), true],
    [firefox('89.0'), false],
    ['Mozilla/5.0 (X11) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0', false],
    ['Mozilla/5.0 (Mobile; Nokia) Gecko/48.0 KAIOS/2.5', false],
    ['', false],
  ] as const)
    it(`${sends ? 'expects' : 'does not expect'} it of ${agent.slice(-60)}`, () => {
      expect(sendsFetchMode(agent)).to.equal(sends);
    });
});

describe('agentKind', () => {
  for (const [agent, isbot, kind] of [
    ['', false, 'none'],
    ['Mozilla/5.0 (compatible; Barracuda Sentinel (EE))', true, 'scanner'],
    ['Mozilla/5.0 (compatible; Proofpoint)', false, 'scanner'],
    [WEBVIEW, false, 'browser'],
    [WEBVIEW, true, 'crawler'],
    [`${WEBKIT} (KHTML, like Gecko) Mobile/22G86 LinkedInApp/9.31`, true, 'in-app'],
    ['[FBAN/FB4A;FBAV/484.0]', true, 'in-app'],
    ['[FBAN/FB4A;FBAV/484.0] https://a.example', true, 'crawler'],
    ['Fancy/1.0', false, 'other'],
    ['Opera/9.80 (Windows NT 6.1) Presto/2.12', false, 'other'],
    ['Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko', false, 'browser'],
  ] as const)
    it(`calls ${agent.slice(0, 60) || 'nothing'} ${kind}`, () => {
      expect(agentKind(agent, isbot)).to.equal(kind);
    });
});
