/** The signs of a help card that concern a muscle's list. It comes with the reader's self-check. */
import { asText } from '../../domain/as-text.ts';
import type { MuscleFile } from '../../domain/types.ts';
import type { HelpCard, Sign, SignList } from '../rules/help/help-card.ts';

/** Where the author speaks of jaw pain, a reader has to know that a heart attack can be felt there. */
const speaksOfJaw = ({ products }: Pick<MuscleFile, 'products'>): boolean =>
  /\bjaws?\b/i.test(asText(products));

export function signsFor(
  { lists }: HelpCard,
  file: Pick<MuscleFile, 'muscle' | 'products'>,
): readonly SignList[] {
  const concerns = ({ regions, jaw }: Sign): boolean =>
    (!regions || regions.includes(file.muscle.region)) && (!jaw || speaksOfJaw(file));
  return lists
    .map(list => ({ ...list, signs: list.signs.filter(concerns) }))
    .filter(({ signs }) => signs.length > 0);
}
