/** When a reader has seen what stands there now. */

/** A page that is not looked at paints nothing; then it is this long, in milliseconds. */
const LONGEST = 100;

/** Resolves after the next frame; at once where a page has replaced what tells of it by something that throws. */
export const nextPaint = (): Promise<void> =>
  new Promise<void>(resolve => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => setTimeout(resolve));
  }).catch(() => {});
