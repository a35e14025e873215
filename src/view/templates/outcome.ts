/** What a reader's answers left of the list, in one sentence; and what to say of the last of them. */
import { selfCheckStrings } from '../../i18n/self-check-strings.ts';
import type { Language } from '../../i18n/strings.ts';
import type { Picks } from '../../recommend/recommend.ts';

/** What a reader said of all of it: that nothing fits, or that although something is ticked. */
export type NoneFits = 'yes' | 'although ticked' | undefined;

/** @param ticked how many conditions are */
export function outcome({ withheld, needHelp }: Picks, ticked: number, language: Language): string {
  const words = selfCheckStrings(language);
  if (needHelp.length > 0) return words.needHelp;
  const taken = withheld.filter(({ reasons }) => reasons.some(({ answer }) => answer));
  const count = (verdict: string) =>
    taken.filter(group => group.verdict === verdict).flatMap(({ items }) => items).length;
  return words.outcome(ticked, count('ask-first'), count('withhold'));
}

/** What "None of these" was answered with; absent: it was not what the reader tapped last. */
export function noneSaid(fits: NoneFits, ticked: number, language: Language): string | undefined {
  const { noneFits, stillTicked } = selfCheckStrings(language);
  if (!fits) return undefined;
  return fits === 'yes' ? noneFits : stillTicked(ticked);
}
