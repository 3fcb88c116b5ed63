/**
 * `<tandem-programme>`: the lead's view and desk.
 * @module
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Period, Tandem } from '@tandem-advocacy/core';
import { ClientController } from '../../internal/client-controller.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { ResourceTask } from '../../internal/resource-task.js';
import { StateView } from '../../internal/states.js';
import { TandemElement, type ElementState } from '../../internal/tandem-element.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import type { Acts } from './acts.js';
import type { DeskWords } from './desk.strings.js';
import { programmeWords, type ProgrammeWords } from './programme.strings.js';
import { programmeStyles } from './programme.styles.js';
import type { Section } from './section.js';
import { loadSection, SECTIONS, type SectionName } from './sections.js';

/** An open section and what it shows. */
interface Open {
  section: Section;
  value: unknown;
}

/**
 * The lead's view and desk: publish content, set objectives, read indicators and readiness, weigh the mix, open seasons, look after courses, invite people without an account.
 *
 * @customElement tandem-programme
 * @csspart base - The block everything stands in.
 * @csspart card - The card.
 * @csspart sections - The sections to choose from, where the page names none.
 * @csspart section - One of those, as a button.
 * @csspart form - A form.
 * @csspart button - Every button of a section.
 * @csspart said - The sentence about what was just done.
 * @csspart check - One check of readiness.
 * @csspart figure - One indicator.
 * @csspart objective - One objective.
 * @csspart content - One content.
 * @csspart season - One season.
 * @csspart course - One course.
 * @csspart invitation - One invitation.
 * @csspart link - The link of an invitation that was just made.
 * @csspart mix - The mix of voices.
 * @csspart retry - The button that asks again.
 * @csspart state - What stands there when there is nothing to show.
 * @cssstate initial - The page may still name a service.
 * @cssstate loading - The first answer is on its way.
 * @cssstate empty - There is nothing in the section yet.
 * @cssstate not-joined - The reader does not run the programme.
 * @cssstate ready - The section is open.
 * @cssstate offline - The service did not answer.
 * @cssstate error - The service refused.
 * @cssstate not-configured - The page names no service.
 * @fires {TandemErrorEvent} tandem-error - Something failed; it neither bubbles nor crosses a shadow root.
 * @example
 * <tandem-programme section="readiness"></tandem-programme>
 */
export class TandemProgramme extends TandemElement {
  /** The style sheets of its shadow root. */
  static override styles = [tokens, host, controls, programmeStyles];

  /** The one section to show: content, objectives, indicators, readiness, mix, seasons, courses or invitations. All to choose from when absent. */
  @property() section: string | undefined;

  @state() private chosen: SectionName = 'content';
  @state() private period: Period = 'month';

  readonly #clients = new ClientController(this);
  readonly #words = new LocalizeController<ProgrammeWords>(this, 'programme', programmeWords);
  #desk: LocalizeController<DeskWords> | undefined;
  readonly #states = new StateView(this);
  readonly #task = new ResourceTask<Open | null>(this, this.#clients, {
    ask: (client, signal) => this.#open(client, signal),
    args: () => [this.#name, this.period],
    empty: (open) => open !== null && open.section.empty(open.value),
  });
  #acts: Acts | undefined;

  get #name(): SectionName {
    const { section } = this;
    return section && Object.hasOwn(SECTIONS, section) ? (section as SectionName) : this.chosen;
  }

  protected override get currentState(): ElementState {
    return this.#task.value === null ? 'not-joined' : this.#task.state;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('section') || changed.has('chosen')) this.#acts?.forget();
  }

  protected override render(): TemplateResult {
    const { language, dir, t } = this.#words;
    return html`<div class="base" part="base" lang=${language} dir=${dir}>
      ${t ? this.#content(t) : this.#states.render('loading', { lines: 4 })}
    </div>`;
  }

  /** `null` for whoever does not run the programme: it is not theirs to be asked for. */
  async #open(client: Tandem, signal: AbortSignal): Promise<Open | null> {
    const { period } = this;
    const name = this.#name;
    const { role } = await client.me.get({ signal });
    if (role !== 'lead') return null;
    const { Acts, section, deskStyles, deskWords } = await loadSection(name);
    if (!this.#desk) {
      this.#desk = new LocalizeController<DeskWords>(this, 'programme', deskWords);
      this.#acts = new Acts(this, {
        words: () => this.#desk?.t,
        general: () => this.#states.t,
        again: this.#task.retry,
      });
      const { styleSheet } = deskStyles;
      const root = this.shadowRoot;
      if (root && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    }
    await this.#desk.ready;
    return { section, value: await section.ask(client, { signal, period }) };
  }

  #content(t: ProgrammeWords): TemplateResult | typeof nothing {
    const state = this.currentState;
    const notJoined = { title: t.notLeadTitle, text: t.notLeadText };
    if (state === 'not-joined') return this.#states.render(state, { notJoined });
    const { value, error, retry } = this.#task;
    const known = state === 'ready' || state === 'empty';
    if (state === 'initial' || state === 'not-configured') return this.#states.render(state);
    return html`<section class="card" part="card" aria-labelledby="title">
      <h2 class="title" id="title">${this.section ? t.sections[this.#name] : t.title}</h2>
      ${this.section ? nothing : this.#choices(t)}
      <div class="body">
        ${value ? this.#view(value) : nothing}
        ${known ? nothing : value ? this.#states.stale(error, retry) : this.#states.render(state, { error, retry, lines: 4 })}
      </div>
    </section>`;
  }

  #choices(t: ProgrammeWords): TemplateResult {
    const names = Object.keys(SECTIONS) as SectionName[];
    return html`<div class="sections" part="sections" role="group" aria-label=${t.sectionsLabel}>
      ${names.map(
        (name) =>
          html`<button
            class="button"
            part="section"
            aria-pressed=${name === this.#name}
            @click=${() => (this.chosen = name)}
          >
            ${t.sections[name]}
          </button>`,
      )}
    </div>`;
  }

  #view({ section, value }: Open): TemplateResult | typeof nothing {
    const { client } = this.#clients;
    const words = this.#desk;
    const acts = this.#acts;
    if (!client || !words?.t || !acts) return nothing;
    return section.view(value, {
      ...acts.ways(),
      ...{ t: words.t, language: words.language, client, period: this.period },
      choosePeriod: (period) => (this.period = period),
    });
  }
}
