/** Promises of the one script tag. @module */
import { expect } from '@open-wc/testing';
import { ClientRequestEvent } from './internal/client-context.js';
import { waitUntil } from './internal/testing/wait-until.js';

const until = (there: () => unknown) => waitUntil(there, there.toString());

function clientAt(target: Element): unknown {
  let found: unknown;
  target.dispatchEvent(new ClientRequestEvent(target, (client) => (found = client)));
  return found;
}

describe('one script tag', () => {
  before(async () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = 'data:text/javascript,';
    script.dataset['endpoint'] = 'https://tandem.test';
    document.head.append(script);
    document.body.append(document.createElement('tandem-share'));
    await import('./autoload.js');
  });

  it('defines what the page uses, and nothing else', async () => {
    await until(() => customElements.get('tandem-share'));
    expect(customElements.get('tandem-leaderboard')).to.equal(undefined);
  });

  it('defines what the page uses later, however deep it comes', async () => {
    const part = document.createElement('section');
    part.append(document.createElement('p'));
    part.firstElementChild?.append(document.createElement('tandem-provider'));
    document.body.append(part);
    await until(() => customElements.get('tandem-provider'));
    part.remove();
  });

  it('leaves names alone that are none of its own', () => {
    document.body.append(
      document.createElement('tandem-nothing'),
      document.createElement('x-share'),
    );
    expect(customElements.get('tandem-nothing')).to.equal(undefined);
  });

  it('makes the document the outermost provider, of one client', () => {
    const client = clientAt(document.body);
    expect(client).to.have.property('session');
    expect(clientAt(document.head)).to.equal(client);
  });

  it('lets the nearest provider win', async () => {
    await until(() => customElements.get('tandem-provider'));
    const provider = document.createElement('tandem-provider');
    provider.endpoint = 'https://other.test';
    const inside = provider.appendChild(document.createElement('p'));
    document.body.append(provider);
    expect(clientAt(inside)).to.not.equal(clientAt(document.body));
    provider.remove();
  });
});
