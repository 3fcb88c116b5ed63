/** Starts the portal once it knows where its service is. @module */
import { createApp } from 'vue';
import '@tandem-advocacy/widgets/define/join';
import '@tandem-advocacy/widgets/define/leaderboard';
import '@tandem-advocacy/widgets/define/provider';
import '@tandem-advocacy/widgets/define/share';
import Portal from './portal.vue';

const { endpoint } = (await (await fetch('/settings.json')).json()) as { endpoint: string };
createApp(Portal, { endpoint }).mount('#root');
