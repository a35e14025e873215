/** What is gone since a tree was made ahead of time: a photo, behind which the pictogram is in sight, and a coupon. */
import { isOver } from '../domain/day.ts';

export function hideGone(tree: Element): void {
  const hide = (gone: HTMLElement): void => {
    gone.hidden = true;
  };
  // It does not bubble.
  tree.addEventListener('error', ({ target }) => hide(target as HTMLElement), true);
  // One that has failed already tells of it no more.
  for (const photo of tree.querySelectorAll('img'))
    if (photo.complete && photo.naturalWidth === 0) hide(photo);
  for (const coupon of tree.querySelectorAll<HTMLElement>('[data-until]'))
    if (isOver(coupon.dataset.until ?? '', Date.now())) hide(coupon);
}
