/**
 * `<tandem-share>`: links that share before any request or click, and words on demand.
 * @module
 */
import { isTandemError, type Content, type Tandem } from '@tandem-advocacy/core';
import type { Network } from '@tandem-advocacy/core/networks';
import { ClientController } from '../../internal/client-controller.js';
import type { ElementState } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { LightElement, sheetOf } from '../../internal/light-element.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { memory } from '../../internal/memory.js';
import { StateController } from '../../internal/state-controller.js';
import { hostText, tokensText } from '../../styles/first-paint.js';
import { BeforeShareEvent } from './before-share.js';
import { buttonOf, makeBar, noteOf, pointBar } from './bar.js';
import type { Composer } from './composer.js';
import { loadOthers, networksOf } from './networks.js';
import { shareWords, type ShareWords } from './share.strings.js';
import { shareStyles } from './share.styles.js';
import { goAddress, subjectOf, wantSubject, type Subject } from './subject.js';

export { BeforeShareEvent } from './before-share.js';

/**
 * Share in two clicks: choose a network, choose or write the words, go.
 *
 * @customElement tandem-share
 * @slot - A plain link for pages without scripts; it is replaced by the element.
 * @slot join - What to say, in the composer, to somebody whose share is not counted because they have not joined.
 * @csspart base - The block everything stands in.
 * @csspart links - The row of links.
 * @csspart link - The link of one network.
 * @csspart button - The button of `variant="button"`.
 * @csspart composer - The dialog with the words.
 * @csspart go - The link that opens the network.
 * @cssstate loading - The session is on its way; the links carry campaign parameters.
 * @cssstate ready - The links are tracked, or there is no service and they never will be.
 * @cssstate not-joined - The reader is no member: everything works, nothing is counted.
 * @cssstate offline - The service did not answer; the links work all the same.
 * @cssstate error - The service refused, or the address cannot be shared.
 * @cssstate empty - The content is not shared any more.
 * @cssstate not-configured - A content id without a service to ask for it.
 * @cssstate initial - A content id, and the page may still name a service.
 * @cssproperty [--tandem-size-target=44px] - Height and width of a link.
 * @fires {BeforeShareEvent} tandem-before-share - Somebody chose a network; cancel it to keep the composer closed.
 * @fires {SharePreparedEvent} tandem-share-prepared - Link and words are on their way to a network or the clipboard.
 * @fires {CaptionCopiedEvent} tandem-caption-copied - The words, or the link, were copied.
 * @fires {ComposerOpenedEvent} tandem-composer-opened - The network was opened.
 * @fires {ShareDeclaredEvent} tandem-share-declared - The person said that they posted it.
 * @fires {TandemErrorEvent} tandem-error - Something failed; it neither bubbles nor crosses a shadow root.
 * @example
 * <tandem-share url="https://example.org/news" headline="Our news"></tandem-share>
 */
export class TandemShare extends LightElement {
  static override readonly sheet = sheetOf(tokensText, hostText, shareStyles);
  static override readonly properties = {
    contentId: { attribute: 'content-id' },
    url: {},
    headline: {},
    networks: {},
    variant: {},
    content: { attribute: false },
    client: { attribute: false },
  };

  /** The content to share, by its id. */
  contentId: string | undefined;
  /** The address to share; the page's own where there is no content either. */
  url: string | undefined;
  /** What it is called; the content's or the page's title where absent. */
  headline: string | undefined;
  /** The networks to offer, by id and in order; the programme's where absent. */
  networks: string | undefined;
  /** A row of links, or one button. */
  variant: 'bar' | 'button' = 'bar';
  /** The content itself, for whoever has it already. */
  content: Content | undefined;

  /** The client to ask, instead of the nearest provider's. */
  client: Tandem | undefined;

  readonly #clients = new ClientController(this);
  readonly #words = new LocalizeController<ShareWords>(this, 'share', shareWords);
  readonly #base = document.createElement('div');
  #subject: Subject | undefined;
  #failure: unknown;
  #bar: HTMLElement | undefined;
  #networks: Network[] = [];
  readonly #changed = memory();
  #composer: Promise<Composer> | undefined;

  constructor() {
    super();
    new StateController(this, () => this.#state);
    this.#base.className = 'base';
    this.#base.part = 'base';
    for (const type of ['pointerover', 'focusin'])
      this.#base.addEventListener(type, this.#warm, { once: true, passive: true });
    this.shadowRoot?.append(this.#base);
  }

  protected override draw(): void {
    const { client } = this.#clients;
    const { language } = this.#words;
    if (client && this.#changed('wanted', client, this.contentId, this.url, this.content))
      wantSubject(client, this, language);
    this.#subject = subjectOf(this, client, language);
    this.#drawBar(client?.session.current?.programme.networks);
    this.#pointBar();
    this.#drawFace();
  }

  get #state(): ElementState {
    const session = this.#clients.client?.session;
    if (this.#failure) return 'error';
    if (!session || session.state === 'none')
      return this.#subject ? 'ready' : this.#clients.missing ? 'not-configured' : 'initial';
    if (session.state === 'idle') return 'loading';
    if (session.state !== 'ready') return session.state;
    if (!this.#subject) return 'empty';
    return session.current?.reader.joined ? 'ready' : 'not-joined';
  }

  /** Makes the row anew where its networks or its language changed. */
  #drawBar(offered: readonly string[] | undefined): void {
    const ids = this.networks?.match(/\S+/g) ?? offered;
    loadOthers(ids, TandemShare.sheet())?.then(
      () => this.requestUpdate(),
      (error: unknown) => this.dispatchEvent(new TandemErrorEvent(error)),
    );
    this.#networks = networksOf(ids);
    if (!this.#changed('bar', this.#words.t, ...this.#networks)) return;
    this.#bar = makeBar(this.#networks, this.#words.t);
    this.#bar.addEventListener('click', this.#click);
    this.#bar.addEventListener('auxclick', this.#click);
  }

  /** Points every link where it leads by now. */
  #pointBar(): void {
    const subject = this.#subject;
    const { client, url, title, disclosure, content } = subject ?? {};
    const session = client?.session.current;
    if (!this.#changed('address', this.#bar, session, url, title, disclosure, content)) return;
    let addresses: string[] = [];
    this.#failure = undefined;
    try {
      if (subject) addresses = this.#networks.map((one) => goAddress(subject, one));
    } catch (error) {
      this.#fail(error);
    }
    pointBar(this.#bar as HTMLElement, `${this.#words.t.share} – ${title ?? ''}`, addresses);
  }

  /** Puts bar or button, and where the links would not explain themselves a sentence, into place. */
  #drawFace(): void {
    const { t, language } = this.#words;
    const bar = this.#bar as HTMLElement;
    const button = this.variant === 'button';
    const note = this.#note(t);
    if (!this.#changed('face', bar, button, note)) return;
    const { client } = this.#clients;
    this.#base.lang = language;
    bar.hidden = button || (!this.#subject && !!note);
    this.#base.replaceChildren(bar);
    if (button) this.#base.prepend(buttonOf(t, this.#openLast));
    if (note) this.#base.append(noteOf(t, note, client && (() => client.session.refresh())));
  }

  #note(t: ShareWords): string | undefined {
    const session = this.#clients.client?.session;
    if (this.#failure) return isTandemError(this.#failure) ? t.failed : t.direct;
    if (this.#subject) return undefined;
    if (session?.state === 'ready') return t.gone;
    return session?.error || this.#clients.missing ? t.failed : undefined;
  }

  readonly #click = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('[data-network]');
    const network = this.#networks.find(({ id }) => id === link?.dataset['network']);
    if (!network || !this.#subject || event.button > 1) return;
    const elsewhere = event.button || event.ctrlKey || event.metaKey || event.shiftKey;
    // What failed to load once must not swallow the next click.
    if (elsewhere || this.#failure) this.#compose((composer) => composer.wentStraight(network));
    else {
      event.preventDefault();
      this.#open(network);
    }
  };

  #open(network: Network | undefined): void {
    const { content } = this.#subject ?? {};
    if (network && this.dispatchEvent(new BeforeShareEvent(network.id, content?.id)))
      this.#compose((composer) => composer.open(network));
  }

  /** A button opens what somebody used last. */
  readonly #openLast = (): void =>
    this.#compose(async (composer) => this.#open(await composer.last()));

  /** Whoever points at a link is about to need the words. */
  readonly #warm = (): void => this.#compose((composer) => composer.warm(), true);

  /** Does something with the composer, which is loaded once; where it cannot be, links act by themselves. */
  #compose(act: (composer: Composer) => unknown, ahead = false): void {
    this.#composer ??= import('./composer.js').then(({ loadComposer }) =>
      loadComposer(this, {
        subject: () => this.#subject,
        networks: () => this.#networks,
        bar: () => (this.variant === 'button' ? this.#bar : undefined),
      }),
    );
    this.#composer.then(act).catch((error: unknown) => {
      this.#composer = undefined;
      if (!ahead) this.#fail(error);
    });
  }

  #fail(error: unknown): void {
    this.#failure = error;
    this.dispatchEvent(new TandemErrorEvent(error));
    this.requestUpdate();
  }
}
