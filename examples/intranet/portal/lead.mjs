/** The page of whoever runs the programme: the desk, all sections. @module */
import { html } from './html.mjs';
import { page } from './layout.mjs';
import { words } from './words.mjs';

/** The lead's page. Who may do what is the service's to say: to others the desk says so. */
export function leadPage(context) {
  const say = words[context.language];
  const body = html`
    <h1>${say.lead}</h1>
    <p class="note">${say.leadNote}</p>
    <tandem-programme></tandem-programme>
  `;
  return page(context, { title: say.lead, body });
}
