/**
 * The reader's own data: taking a copy along, and having all of it forgotten.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import { actButton, type Desk } from './views.js';

/** The foot of the card: both rights, whether somebody is a member, was one, or never will be. */
export function ownData(desk: Desk, title: string): TemplateResult {
  const ask = async ({ currentTarget }: Event) => {
    const foot = (currentTarget as Element).closest('.data');
    if (!desk.acts.pending && (await desk.unfold())) foot?.querySelector('dialog')?.showModal();
  };
  return html`<footer class="data" part="data">
    <p class="small muted">${title}</p>
    <div class="rights">
      ${actButton(desk, 'export', { class: 'quiet' })}
      <button
        type="button"
        class="button quiet"
        part=${desk.ghost ? nothing : 'button erase'}
        aria-haspopup="dialog"
        aria-disabled=${desk.acts.pending ? 'true' : 'false'}
        @click=${ask}
      >
        ${desk.t.erase}
      </button>
    </div>
    ${desk.fine?.question(desk)}
  </footer>`;
}
