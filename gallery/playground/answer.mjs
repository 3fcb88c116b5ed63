/** Answers requests below `/gallery/playground/`, under the same policy as the gallery; made on the first request. @module */
import { playgroundFiles } from './files.mjs';

let made;

/** The text or bytes of a file of the playground, or nothing. */
export async function playgroundFile(name) {
  made ??= playgroundFiles('/docs/site/');
  return (await made).get(name.endsWith('/') || !name ? `${name}index.html` : name);
}
