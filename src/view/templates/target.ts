/** What a product, and the whole list, is said to be for: never more than the author put it to. */
import type { Muscle, Product } from '../../domain/types.ts';
import type { Language } from '../../i18n/strings.ts';
import type { Picks } from '../../recommend/recommend.ts';

/** As part of a card's first sentence: "calf" in "For a new calf injury". */
export function targetOf(
  { match, target }: Product,
  muscle: Muscle,
  { strings }: Language,
): string {
  if (match === 'region') return strings.regions[muscle.region];
  return match === 'any' ? strings.anyMuscle : (target ?? muscle.name);
}

/** The heading of the list, by the product that was put nearest to the muscle. */
export function titleOf({ muscle, nearest }: Picks, language: Language): string {
  const { headings } = language.strings;
  const target = nearest ? targetOf(nearest, muscle, language) : muscle.name;
  switch (nearest?.match) {
    case 'related':
      return headings.related(muscle.name);
    case 'region':
      return headings.region(target);
    case 'any':
      return headings.any;
    default:
      return headings.muscle(target);
  }
}
