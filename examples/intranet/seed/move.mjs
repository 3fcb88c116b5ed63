/** What happens when the demo starts under another address: its contents follow. @module */

/**
 * Changes every address that begins with `from` so that it begins with `to`.
 *
 * @param ask calls the service as a lead: `ask('GET /v1/content')`
 * @returns how many contents moved
 */
export async function moveContents(ask, from, to) {
  let moved = 0;
  for (let cursor; ;) {
    const page = await ask(`GET /v1/content?limit=100${cursor ? `&cursor=${cursor}` : ''}`);
    for (const { id, url, image } of page.items) {
      if (!url.startsWith(`${from}/`)) continue;
      const follow = (address) => address.replace(from, to);
      const change = {
        url: follow(url),
        ...(image && { image: { ...image, url: follow(image.url) } }),
      };
      await ask(`PATCH /v1/content/${id}`, change);
      moved++;
    }
    cursor = page.next;
    if (!cursor) return moved;
  }
}
