/**
 * The links of one client: signed with the reader's key as soon as the session brought it.
 * @module
 */
import { TandemError } from './errors.js';
import { sure } from './sure.js';
import { keyFromText, signer, type Signer } from './links/mac.js';
import { mintCode } from './links/mint.js';
import { safeTarget } from './links/target.js';
import { mergeUtm, UTM_MEDIUM, type Utm } from './links/utm.js';
import { networkNumber } from './networks/numbers.js';
import type { SessionStore } from './session.js';

/** What a tracked link is made for. */
export interface MintOptions {
  /** A content, or the id (or page address) of one that the session knows. */
  content: string | { number: number };
  /** The network's id. */
  network: string;
}

/** What a link without a service is made of. */
export interface DirectOptions {
  url: string;
  network: string;
  /** A name for the content in `utm_content`. */
  content?: string | undefined;
}

/** The links of one client. */
export interface Links {
  /** Whether `mint` would answer now. */
  ready(content: MintOptions['content']): boolean;
  /**
   * Mints a tracked link, with no request.
   * @throws TandemError `session_not_ready` before the session has arrived, `content_unknown` for a
   * content it does not know, `network_unknown`
   */
  mint(options: MintOptions): string;
  /** The address itself with campaign parameters, where there is no service; `target_unsafe`. */
  direct(options: DirectOptions): string;
}

/** Binds links to a session. */
export function linksOf(session: SessionStore, utm: Utm = {}): Links {
  let key = '';
  let sign: Signer | undefined;
  const signerFor = (value: string): Signer => {
    if (sign && key === value) return sign;
    const bytes = keyFromText(value);
    if (!bytes) throw new TandemError('answer_invalid', 'No usable session.');
    key = value;
    return (sign = signer(bytes));
  };
  const numberOf = (content: MintOptions['content']) =>
    typeof content === 'string' ? session.content(content)?.number : content.number;
  return {
    ready: (content) => !!session.current && numberOf(content) !== undefined,
    mint: sure(({ content, network }) => {
      const current = session.current;
      if (!current) throw new TandemError('session_not_ready', 'The session is not there yet.');
      const number = numberOf(content);
      if (number === undefined)
        throw new TandemError('content_unknown', 'The session does not know this content.');
      const fields = {
        keyVersion: current.key.version,
        programme: current.programme.number,
        content: number,
        member: current.reader.member,
        network: networkNumber(network),
      };
      return `${current.programme.linkHost}/s/${mintCode(fields, signerFor(current.key.value))}`;
    }),
    direct: sure(({ url, network, content }) =>
      mergeUtm(safeTarget(url).href, { source: network, medium: UTM_MEDIUM, content, ...utm }),
    ),
  };
}
