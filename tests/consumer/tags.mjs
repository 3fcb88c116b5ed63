/** What JSX, Vue and Svelte accept of the tags, and what they do not: compiled by a consumer of the packed packages. @module */

/** React 19: attributes, properties and events, each with its own type. */
export const jsx = `/** What React 19 accepts of the tags: attributes, properties and events, each with its own type. @module */
import type { BeforeShareEvent } from '@tandem-advocacy/widgets';
import type {} from '@tandem-advocacy/widgets/types/jsx';

/** Everything that is right. */
export const right = (
  <>
    <tandem-share
      content-id="abc"
      headline="News"
      variant="button"
      ontandem-before-share={(event: BeforeShareEvent) => event.preventDefault()}
    >
      <a href="/news">News</a>
    </tandem-share>
    <tandem-feed kind="moment" limit="3" />
    <tandem-leaderboard period="week" mode="recognition" limit={5} />
  </>
);

/** Everything that is wrong. */
export const wrong = (
  <>
    {/* @ts-expect-error -- no such variant */}
    <tandem-share variant="round" />
    {/* @ts-expect-error -- no such period */}
    <tandem-leaderboard period="yesterday" />
    {/* @ts-expect-error -- no such tag */}
    <tandem-nothing />
  </>
);
`;

/** Vue and Svelte. */
export const templates = `/** What Vue and Svelte accept of the tags, each with its own type. @module */
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';
import type { BeforeShareEvent } from '@tandem-advocacy/widgets';
import type {} from '@tandem-advocacy/widgets/types/svelte';
import type {} from '@tandem-advocacy/widgets/types/vue';

type VueShare = InstanceType<GlobalComponents['tandem-share']>['$props'];

/** In Vue. */
export const vue: VueShare = {
  'content-id': 'abc',
  variant: 'button',
  onTandemBeforeShare: (event: BeforeShareEvent) => event.preventDefault(),
};

/** In Svelte. */
export const svelte: SvelteHTMLElements['tandem-leaderboard'] = { period: 'week', limit: '5' };

// @ts-expect-error -- no such variant
vue.variant = 'round';
// @ts-expect-error -- no such period
svelte.period = 'yesterday';
`;
