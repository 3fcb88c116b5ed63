/** `npm run build`: installs what is missing and builds the packages that changed. @module */
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { main, say } from './lib/say.mjs';

await main(async () => {
  await install();
  await build();
  say('Everything is built.');
});
