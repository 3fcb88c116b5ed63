/** Time as somebody who looks at the page sees it: in frames. @module */

/** Resolves right after the next frame is drawn, to the time. */
export const frame = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });
  });

/**
 * Milliseconds from an act to the end of the first frame that shows what it led to.
 *
 * @param phase how long after a frame it acts: an act does not wait for frames
 */
export async function timeToPaint(act, shown, phase = 0) {
  await frame();
  await new Promise((done) => setTimeout(done, phase));
  const started = performance.now();
  act();
  for (;;) {
    const painted = await frame();
    if (shown()) return painted - started;
    if (painted - started > 30_000) throw new Error('It was not shown within half a minute.');
  }
}

/** Milliseconds that a frame takes in which something happens: the act, what it leads to, and drawing it. */
export const timeInFrame = (act) =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      const started = performance.now();
      port1.onmessage = () => done(performance.now() - started);
      act();
      port2.postMessage(undefined);
    });
  });
