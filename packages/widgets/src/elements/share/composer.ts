/**
 * The composer of `<tandem-share>`: a dialog in which somebody finds their words; loaded when it is wanted.
 * @module
 */
import { render, type ReactiveController } from 'lit';
import type { Caption } from '@tandem-advocacy/core';
import { composeText, type Composition } from '@tandem-advocacy/core/composer';
import type { Intent, Network } from '@tandem-advocacy/core/networks';
import { LocalizeController } from '../../internal/localize-controller.js';
import type { ElementHost } from '../../internal/element-host.js';
import { number } from '../../internal/intl.js';
import { controls } from '../../styles/controls.js';
import { ShareAct } from './act.js';
import { copyText } from '../../internal/clipboard.js';
import { composerWords, type ComposerWords } from './composer.strings.js';
import { composerStyles } from './composer.styles.js';
import { composerView } from './composer.view.js';
import { Extras } from './extras.js';
import { extrasStyles } from './extras.styles.js';
import { Kept } from './kept.js';
import { previewStyles } from './preview.styles.js';
import { goAddress, linkOf, type Subject } from './subject.js';
import { Writing } from './writing.js';

/** What the composer asks of its element. */
export interface ComposerPorts {
  subject(): Subject | undefined;
  networks(): readonly Network[];
  /** The row of networks, where it stands in the dialog. */
  bar(): HTMLElement | undefined;
}

/** What the dialog is about: finding words, learning first, asking once, thanking. */
export type Phase = 'write' | 'learn' | 'ask' | 'opened' | 'thanks';

/** A composer that has its own words. */
export async function loadComposer(host: ElementHost, ports: ComposerPorts): Promise<Composer> {
  const composer = new Composer(host, ports);
  await composer.words.ready;
  return composer;
}

/** Holds the words of one share element and its dialog. */
export class Composer implements ReactiveController {
  readonly words: LocalizeController<ComposerWords>;
  phase: Phase = 'write';
  network: Network | undefined;
  readonly writing: Writing;
  readonly extras: Extras;
  /** What the live region says. */
  said = '';
  /** What could not be copied, shown to be copied by hand. */
  byHand = '';

  readonly #kept: Kept;
  readonly #mount = document.createElement('div');
  #act: ShareAct | undefined;

  constructor(
    readonly host: ElementHost,
    readonly ports: ComposerPorts,
  ) {
    this.words = new LocalizeController<ComposerWords>(host, 'share', composerWords);
    this.#kept = new Kept(host, () => ports.subject());
    this.writing = new Writing(host, this.#kept);
    this.extras = new Extras(this, this.#kept);
    const root = host.shadowRoot as ShadowRoot;
    for (const { styleSheet } of [controls, composerStyles, previewStyles, extrasStyles])
      if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    this.#mount.className = 'base';
    root.append(this.#mount);
    host.addController(this);
  }

  /** Gets what somebody who is about to share begins from. */
  want(): void {
    const subject = this.ports.subject();
    if (subject) this.writing.want(subject);
  }

  /**
   * Makes ready while somebody is still pointing: the click is left with showing. In turns of their own, for a
   * press may come in between; the first formatter of a page alone takes as long as all the rest.
   */
  warm(): void {
    this.want();
    setTimeout(() => number(this.words.language, 0));
    setTimeout(() => {
      this.network ??= this.ports.networks().find(({ id }) => id !== 'copy');
      if (!this.dialog) this.update();
    });
  }

  /** The network that somebody used last, of those there are; else the first. */
  async last(): Promise<Network | undefined> {
    const networks = this.ports.networks();
    const used = await this.#kept.networks();
    return (
      used.map((id) => networks.find((one) => one.id === id)).find((one) => one) ?? networks[0]
    );
  }

  /** Shows the dialog, or another network in it. */
  open(network: Network): void {
    if (network.id === 'copy') return void this.copyLink(network);
    // What was not recorded is over: whoever joined since begins a share that is.
    if (network !== this.network || !this.#act?.recorded) this.#act = undefined;
    this.network = network;
    this.phase = 'write';
    this.said = this.byHand = '';
    this.want();
    this.extras.begin(network);
    this.update();
    const { dialog } = this;
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  /** Somebody opened a network without the dialog: by a middle click, or because it could not be loaded. */
  wentStraight({ id }: Network): void {
    const subject = this.ports.subject();
    if (subject) new ShareAct(this.host, subject, id).opened('none');
  }

  /** Copies the link itself, with no dialog. */
  async copyLink(network: Network): Promise<void> {
    const subject = this.ports.subject();
    if (!subject) return;
    const link = linkOf(subject, network.id);
    const act = new ShareAct(this.host, subject, network.id);
    const copied = await copyText(link, this.dialog?.open ? this.dialog : this.#mount);
    if (copied) act.copied('none');
    this.#tell(copied ? this.words.t.linkCopied : '', copied ? '' : link);
  }

  /** Draws what is known by now, at once: the link to go to is right before the next click. */
  update(): void {
    const subject = this.ports.subject();
    if (subject) render(composerView(this, subject), this.#mount);
    this.#placeBar();
  }

  get dialog(): HTMLDialogElement | null {
    return this.#mount.querySelector('dialog');
  }

  /** The suggestions for this network and reader. */
  get offered(): readonly Caption[] {
    const { network, words } = this;
    return network ? this.writing.offered(network.id, words.language) : [];
  }

  /** The post as it would stand on the network. */
  compose(subject: Subject, network: Network, intent: Intent = network.intents[0]): Composition {
    const { title, disclosure } = subject;
    const url = linkOf(subject, network.id);
    return composeText({
      text: this.writing.text.trim() || title,
      disclosure,
      url,
      network,
      intent: intent.id,
    });
  }

  /** Where the words lead, through one of a network's ways in. */
  address(subject: Subject, network: Network, intent: Intent): string {
    return goAddress(subject, network, { words: this.writing.text.trim(), intent });
  }

  /** Takes somebody's words as they write them. */
  readonly write = (event: Event): void => {
    this.writing.write((event.target as HTMLTextAreaElement).value);
    this.update();
  };

  /** Starts from a suggestion, or again from one's own words. */
  begin(start: Caption | undefined): void {
    this.writing.begin(start);
    this.update();
  }

  /** The network is being opened by the link itself; what is left is to say so. */
  go(intent: Intent): void {
    const act = this.#currentAct();
    if (!act) return;
    act.opened(this.writing.source, this.writing.text);
    void this.#kept.went(act.network);
    if (intent.prefill !== 'text') void this.copyWords();
    // Afterwards: the link must stay in place until the browser has followed it.
    setTimeout(() => this.show(act.recorded ? 'ask' : 'opened'));
  }

  /** Copies the post; where that fails, shows it to be copied by hand. */
  async copyWords(): Promise<void> {
    const { network, dialog } = this;
    const subject = this.ports.subject();
    if (!network || !subject || !dialog) return;
    const { text } = this.compose(subject, network);
    const copied = await copyText(text, dialog);
    if (copied) this.#currentAct()?.copied(this.writing.source);
    this.#tell(copied ? this.words.t.copied : '', copied ? '' : text);
  }

  /** Says that something was copied, or shows it selected. */
  #tell(said: string, byHand: string): void {
    Object.assign(this, { said, byHand });
    this.update();
    this.#mount.querySelector<HTMLTextAreaElement>('.by-hand')?.select();
  }

  /** The person says that it is posted. */
  readonly declare = (): void => {
    this.#act?.declared();
    this.#act = undefined;
    this.writing.clear();
    this.show('thanks');
  };

  /** Turns to another page of the dialog. */
  show(phase: Phase): void {
    this.phase = phase;
    this.update();
    this.dialog?.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  hostUpdated(): void {
    if (this.dialog?.open) this.update();
  }

  hostDisconnected(): void {
    this.dialog?.close();
  }

  /** The row belongs to the element, which may have made a new one or taken it back. */
  #placeBar(): void {
    const bar = this.ports.bar();
    const place = this.#mount.querySelector('.where');
    if (!bar || !place) return;
    if (bar.parentNode !== place) place.replaceChildren(bar);
    bar.hidden = false;
    for (const link of bar.children as HTMLCollectionOf<HTMLElement>)
      link.ariaCurrent = String(link.dataset['network'] === this.network?.id);
  }

  #currentAct(): ShareAct | undefined {
    const subject = this.ports.subject();
    if (subject && this.network) this.#act ??= new ShareAct(this.host, subject, this.network.id);
    return this.#act;
  }
}
