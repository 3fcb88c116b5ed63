/** An edge worker that leads to a content by a fresh signed link: minted here, with no request to the service. @module */
import { createTandem, isTandemError } from '@tandem-advocacy/core';

let tandem;

/** One client as long as this worker lives: its session is asked for once, every link after that is computed. */
const client = (env) =>
  (tandem ??= createTandem({ endpoint: env.TANDEM_ENDPOINT, getToken: () => env.TANDEM_TOKEN }));

export default {
  /** `/go/CONTENT/NETWORK` answers with where to go. */
  async fetch(request, env) {
    const [, verb, content, network] = new URL(request.url).pathname.split('/');
    if (verb !== 'go' || !content || !network) return new Response('Not found\n', { status: 404 });
    try {
      await client(env).session.want({ contents: [content] });
      return Response.redirect(client(env).links.mint({ content, network }), 302);
    } catch (error) {
      if (!isTandemError(error)) throw error;
      return Response.json({ code: error.code, message: error.message }, { status: 404 });
    }
  },
};
