/**
 * Looks after a root, so that no shop link stands beside a caution that nobody sees (seen.ts). What does that comes
 * after the picks, so that they do not wait for it.
 */
export const keepSeen = (root: ShadowRoot): void =>
  void import('./seen.ts')
    .then(({ watch }) => watch(root))
    // Where it does not come, nothing is known to be unseen, and the picks stay as they are.
    .catch(() => {});
