/** Starts the portal once it knows where its service is. @module */
import { registerLocale } from '@tandem-advocacy/widgets';
import { en } from '@tandem-advocacy/widgets/locales/en';
import { createApp } from 'vue';
import '@tandem-advocacy/widgets/define/join';
import '@tandem-advocacy/widgets/define/leaderboard';
import '@tandem-advocacy/widgets/define/provider';
import '@tandem-advocacy/widgets/define/share';
import Portal from './portal.vue';

// The portal's language comes with the portal: elements draw in the first frame.
registerLocale(en);

const { endpoint } = (await (await fetch('/settings.json')).json()) as { endpoint: string };
createApp(Portal, { endpoint }).mount('#root');
