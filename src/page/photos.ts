/** A photo that is gone leaves the pictogram behind it in sight, in a tree that was made ahead of time. */

export function hideGonePhotos(tree: Element): void {
  const hide = (photo: HTMLElement): void => {
    photo.hidden = true;
  };
  // It does not bubble.
  tree.addEventListener('error', ({ target }) => hide(target as HTMLElement), true);
  // One that has failed already tells of it no more.
  for (const photo of tree.querySelectorAll('img'))
    if (photo.complete && photo.naturalWidth === 0) hide(photo);
}
