/** Promises of views that come beside the first answer. @module */
import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import type { TandemErrorEvent } from './events.js';
import { LateView } from './late-view.js';

class Host extends LitElement {
  readonly client = undefined;
  tries = 0;
  readonly late = new LateView(this, async () => {
    this.tries += 1;
    if (this.tries === 1) throw new Error('no network');
    return { view: () => html`<p class="late">here</p>`, styles: [looks] };
  });
  protected override render() {
    return this.late.shown?.() ?? html`<p>waiting</p>`;
  }
}
const looks = css`
  .late {
    color: rgb(1, 2, 3);
  }
`;
customElements.define('x-late-host', Host);

describe('a view that comes later', () => {
  it('says that it did not come, does not ask without end, and comes in its look when asked again', async () => {
    const errors: unknown[] = [];
    const told = (event: Event) => errors.push((event as TandemErrorEvent).error);
    const host = await fixture<Host>(html`<x-late-host @tandem-error=${told}></x-late-host>`);
    await host.updateComplete;
    expect([host.tries, errors.length, host.late.error]).to.deep.equal([1, 1, errors[0]]);
    expect(host.renderRoot.textContent).to.contain('waiting');
    await Promise.all([host.late.load(), host.late.load()]);
    await host.updateComplete;
    const here = host.renderRoot.querySelector('.late');
    expect(here && getComputedStyle(here).color).to.equal('rgb(1, 2, 3)');
    expect([host.tries, host.late.error]).to.deep.equal([2, undefined]);
  });
});
