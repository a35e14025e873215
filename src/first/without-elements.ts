/** What a page still has when the elements did not come: what is painted stays, and of that, what needs no library works. */
import { readPhase } from '../domain/options.ts';
import { sayOnce } from '../page/say-once.ts';
import { showLoadFailure, showPhase } from '../page/tree-states.ts';

/** A page that lists the policies of Trusted Types without Lit’s, or has made that one itself already. */
const isPolicy = (error: unknown): boolean =>
  'trustedTypes' in window && /polic/i.test(String(error));

export const sayWhy = (error: unknown): void =>
  sayOnce(
    isPolicy(error)
      ? `[care-picks] script/policy: the page’s Trusted Types keep the script from working. Allow it: trusted-types lit-html 'allow-duplicates'.`
      : '[care-picks] script/unreachable: a part of the script did not load.',
    error,
  );

export function goOnWithout(root: ShadowRoot): void {
  showLoadFailure(root);
  root.addEventListener('change', ({ target }) => {
    const phase = readPhase((target as HTMLInputElement).value);
    // Where one phase alone was painted, there is nothing to show of the other.
    if (phase && root.querySelector(`.section:is(#either, #${phase})`)) showPhase(root, phase);
    else showLoadFailure(root);
  });
}
