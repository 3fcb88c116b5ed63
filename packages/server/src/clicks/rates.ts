/**
 * How often one link leads on in a second: far above what readers do, so that one link cannot fill a disk.
 * @module
 */

/** How often one link leads on in a second where nobody says. */
const PER_SECOND = 5_000;
/** More different links in one second than are counted one by one. */
const MOST = 100_000;

/** Makes the function that counts a request for a link and says whether it is one too many. */
export function linkRate(
  perSecond: number | undefined,
  now: () => number,
): (code: string) => boolean {
  const most = perSecond ?? PER_SECOND;
  const counts = new Map<string, number>();
  let second = 0;
  return (code) => {
    const current = Math.floor(now() / 1000);
    if (current !== second || counts.size > MOST) counts.clear();
    second = current;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count > most;
  };
}
