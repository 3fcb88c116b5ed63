/** What an integrator writes, compiled against what is packed: types are there, and they are not `any`. @module */
import { createTandem, isTandemError, type Content, type StoragePort } from '@tandem-advocacy/core';
import { measure } from '@tandem-advocacy/core/composer';
import { mintCode, signer, verifyCode } from '@tandem-advocacy/core/links';
import { NETWORKS, x } from '@tandem-advocacy/core/networks';
import { StandingIndex } from '@tandem-advocacy/core/rules';
import { Content as ContentSchema } from '@tandem-advocacy/core/schemas';
import { createTestTandem } from '@tandem-advocacy/core/testing';
import { TandemShare } from '@tandem-advocacy/widgets/elements/share';

const tandem = createTandem({ endpoint: 'https://tandem.example.org' });
const page: Content[] = (await tandem.content.list({ limit: 5 })).items;
for await (const content of tandem.content.all()) page.push(ContentSchema.parse(content));
export const link: string = tandem.links.mint({ content: 'green-line', network: 'linkedin' });
export const storage: StoragePort = tandem.storage;
export const first: string | undefined = NETWORKS[0]?.id;
export const places: number = new StandingIndex(5).window({ me: 'm1', size: 3, mode: 'ranking' })
  .top.length;
export const element: TandemShare = new TandemShare();
export const fake = createTestTandem().tandem satisfies typeof tandem;
export const length: number = measure('Bonjour', x);
export const own = signer(new Uint8Array(32));

// @ts-expect-error A code is a text: types that have become `any` would let this pass.
export const wrong: number = mintCode({} as never, own);
// @ts-expect-error The network is missing.
tandem.links.mint({ content: 'green-line' });
// @ts-expect-error No such verb.
tandem.content.shout();

export { isTandemError, verifyCode };
