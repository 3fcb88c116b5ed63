/**
 * Who an agent string says it is: preview robots by network, programs, scanners, and apps that people read in.
 *
 * Last checked 2026-11-23. An agent is a claim: these lists are necessary and never sufficient, so the
 * judge looks at other facts too, and every change here raises `JUDGE_VERSION`.
 * @module
 */
import { sure } from '../sure.js';

/**
 * Preview robots, first match wins, with the network whose composer or chat makes them fetch. No network:
 * they preview, yet say nothing of where a link was pasted.
 */
const PREVIEWS: readonly (readonly [agent: RegExp, network: string | undefined])[] = [
  // iMessage writes both names into a Safari agent; Line, Kakao and Zalo borrow Facebook's.
  [/facebookexternalhit.*Twitterbot|Twitterbot.*facebookexternalhit/i, undefined],
  [
    /line-poker|kakaotalk-scrap|\bzalo\b.*facebookexternalhit|facebookexternalhit.*\bzalo\b/i,
    undefined,
  ],
  [/TelegramBot/i, 'telegram'],
  [/LinkedInBot/i, 'linkedin'],
  [/facebookexternalhit|meta-externalhit/i, 'facebook'],
  [/Twitterbot/i, 'x'],
  // Signal fetches its previews as exactly `WhatsApp/2`; WhatsApp itself always writes more.
  [/^WhatsApp(?:\/2)?$/i, undefined],
  [/^WhatsApp\/\d/i, 'whatsapp'],
  [/SkypeUriPreview|MicrosoftPreview/i, 'teams'],
  [/Bluesky Cardyb/i, 'bluesky'],
  [
    /\bMastodon\/|\((?:Pleroma|Akkoma)|^(?:Pleroma|Akkoma|Misskey|Friendica|Lemmy)\b|SummalyBot/i,
    'mastodon',
  ],
  [/redditbot/i, 'reddit'],
  [/Pinterestbot|^Pinterest\/\d/i, 'pinterest'],
  [/Slackbot|Slack-ImgProxy/i, 'slack'],
  [/Discordbot/i, 'discord'],
  [/Mattermost-Bot/i, 'mattermost'],
  [/^(?:Mozilla\/5\.0 \(compatible; )?Synapse\b|\bmatrix-media-repo\b/i, 'matrix'],
  [/Xing(?:Bot|-contenttabreceiver)/i, 'xing'],
  [/^Viber(?:\/|$)/i, 'viber'],
  [/BingPreview|Iframely|Embedly|GoogleImageProxy|Google Web Preview|vkShare/i, undefined],
  [/Snap URL Preview|Quora Link Preview|Bitrix link preview|\bPinboard\b.*preview/i, undefined],
];

/** Programs that fetch: they never show a page to anybody. */
const LIBRARY = new RegExp(
  [
    '^(?:curl|libcurl|wget|aria2|httpie|lwp|libwww-perl|php|ruby|perl|java|dart|deno|bun|node|axios|got)(?:[/ -]|$)',
    '\\b(?:python-(?:requests|urllib\\d?|httpx)|python/\\d|aiohttp|urllib|go-http-client|okhttp|httpx?client)\\b',
    '\\b(?:apache-httpclient|jakarta commons|node-fetch|undici|guzzle(?:http)?|faraday|http\\.rb|typhoeus)\\b',
    '\\b(?:reqwest|hyper/\\d|postmanruntime|insomnia/|windowspowershell|powershell/|winhttp|wininet)',
    '^(?:microsoft[ -](?:cryptoapi|bits|office|url control|data access|wns|symbol-server))',
    '\\bms-?office\\b|\\boffice(?:host|protocol)',
    '\\b(?:headlesschrome|phantomjs|puppeteer|playwright|selenium|lighthouse|prerender)\\b',
  ].join('|'),
  'i',
);

/** Readers for language models and search that may escape a general crawler list. */
const CRAWLER =
  /\b(?:gptbot|chatgpt-user|oai-searchbot|claude(?:bot|-user|-searchbot|-web)|anthropic-ai|perplexity(?:bot|-user)|mistralai-user|cohere-ai|bytespider|meta-external(?:agent|fetcher|ads)|google-extended|google-safety|applebot|amazonbot|duckassistbot|ccbot|diffbot|yandex(?:bot|images)|baiduspider|facebookcatalog|facebookplatform)\b/i;

/** Mail and link security that names itself. */
const SCANNER =
  /\b(?:barracuda|proofpoint|mimecast|forcepoint|ironport|trendmicro|sophos|fireeye|symantec|zscaler|checkpoint|kaspersky|virustotal|urlscan|phishtank|netcraft|safelinks|cloudmark|vade)\b/i;

/** Addresses that a link is led through while it is looked at. */
const SCANNER_HOST =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.(?:com|us|cn)|urldefense\.(?:com|us|proofpoint\.com)|mimecast(?:protect)?\.com|linkprotect\.cudasvc\.com|secure-web\.cisco\.com|(?:clicktime\.)?(?:symantec|cloud-protect)\.(?:com|net)|(?:[\w-]+\.)?protection\.sophos\.com|ctp\.trendmicro\.com|[\w-]+-ctp\.trendmicro\.com|url[\w-]*\.(?:emailprotection\.link|avanan\.click)|avanan\.click|fireeye\.com|trellix\.com)$/i;

/** Apps that open a page inside themselves: whoever reads it there is a person. */
const IN_APP =
  /\bFBAN\/|\bFBAV\/|\bFB_IAB\b|MetaIAB|\[?LinkedInApp\]?|\bInstagram \d|Barcelona \d|Twitter for i(?:Phone|Pad)|TwitterAndroid|\[Pinterest\/(?:iOS|Android)\]|\bSnapchat\/|musical_ly|BytedanceWebview|\btrill_\d|\bLine\/\d|MicroMessenger\/|KAKAOTALK|Telegram-(?:Android|iOS)|\bGSA\/|\bTeams(?:Mobile)?[/-]|Outlook-(?:iOS|Android)|\bSlack(?:_SSB)?\/|\bWhatsApp\/|\bViber\b|\bReddit\/|\bBluesky\/|\bYammer/;

/** What no app writes into the agent of its page, an address least of all: with it, it is a robot after all. */
const ROBOT_WORD =
  /bot\b|crawl|spider|external(?:hit|agent|fetcher)|scrap|slurp|headless|devtools|https?:\/\//i;

/** Engines that have drawn pages since about 2010. */
const ENGINE = /^Mozilla\/5\.0 .*(?:AppleWebKit\/|Gecko\/|Trident\/7)/;

/** Facebook's app on Android, when it sends nothing but its own tokens. */
const APP_ALONE = /^\[FBAN\//;

/** What an agent says it is, apart from `isbot`'s opinion. */
export type AgentKind =
  'none' | 'preview' | 'library' | 'crawler' | 'scanner' | 'in-app' | 'browser' | 'other';

/** Sorts an agent string; `isbot` is that library's verdict, which an app that people read in overrules. */
export function agentKind(agent: string, isbot: boolean): AgentKind {
  if (agent.trim() === '') return 'none';
  if (previewOf(agent)) return 'preview';
  if (LIBRARY.test(agent)) return 'library';
  if (SCANNER.test(agent)) return 'scanner';
  const browser = ENGINE.test(agent);
  if ((browser || APP_ALONE.test(agent)) && IN_APP.test(agent) && !ROBOT_WORD.test(agent))
    return 'in-app';
  if (isbot || CRAWLER.test(agent)) return 'crawler';
  return browser ? 'browser' : 'other';
}

/**
 * The network whose preview robot an agent claims to be, to corroborate a share there; `undefined` for
 * anybody else, and for a robot that several apps borrow.
 *
 * @example
 * previewNetwork('LinkedInBot/1.0'); // 'linkedin'
 */
export const previewNetwork = /* @__PURE__ */ sure(function previewNetwork(
  agent: string,
): string | undefined {
  return previewOf(agent)?.[1];
});

/** Whether a referrer is a service that looks at links before people do. */
export const isScannerHost = (host: string): boolean => SCANNER_HOST.test(host);

/**
 * Whether a browser of this agent sends `Sec-Fetch-Mode` to trustworthy hosts: Chromium since 80,
 * Firefox since 90, WebKit since Safari and iOS 16.4.
 */
export function sendsFetchMode(agent: string): boolean {
  const apple = /(?:iPhone|iPad|iPod).* OS (\d+)_(\d+)/.exec(agent);
  if (apple) return atLeast(apple, 16, 4);
  const chromium = /(?:Chrome|Chromium)\/(\d+)/.exec(agent);
  if (chromium) return atLeast(chromium, 80, 0);
  const firefox = /Firefox\/(\d+)/.exec(agent);
  if (firefox) return atLeast(firefox, 90, 0);
  const safari = /Version\/(\d+)\.(\d+).* Safari\//.exec(agent);
  return safari !== null && atLeast(safari, 16, 4);
}

function atLeast(version: RegExpExecArray, major: number, minor: number): boolean {
  const found = Number(version[1]);
  return found > major || (found === major && Number(version[2] ?? 0) >= minor);
}

const previewOf = (agent: string) => PREVIEWS.find(([pattern]) => pattern.test(agent));
