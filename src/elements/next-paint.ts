/** When a reader has seen what stands there now. */

/** A page that is not looked at paints nothing; then it is this long, in milliseconds. */
const LONGEST = 100;

/** Resolves after the next frame. */
export const nextPaint = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => setTimeout(resolve));
  });
