/** The parts of a list: by when a product fits, then by what it is for; and what is withheld, by its reasons. */
import { groupBy, uniqueTexts } from '../domain/lists.ts';
import { type Muscle, PHASES } from '../domain/types.ts';
import type { Withheld } from '../safety/engine/assess.ts';
import { type CardCautions, cardCautions } from '../safety/engine/card-cautions.ts';
import { combinationsOf } from '../safety/engine/combinations-of.ts';
import type { Purpose } from '../safety/rules/modalities.ts';
import type { Caution } from '../safety/rules/types.ts';
import { type ProductPick, type When, whenOf } from './pick.ts';
import { purposesOf, rank } from './rank.ts';

/** A pick and what its card says of cautions. */
export interface ListedPick extends ProductPick {
  readonly cautions: CardCautions;
}

/** The picks for one purpose, or for the same two, in order. */
export interface Group {
  readonly purposes: readonly Purpose[];
  readonly picks: readonly ListedPick[];
}

export interface ListPart {
  readonly when: When;
  readonly groups: readonly Group[];
}

/** In this order they stand: what is for a new injury only, for either, for older pain only. */
const WHEN: readonly When[] = ['acute', 'either', 'chronic'];

const fits = ({ uses }: ProductPick): When => whenOf(...uses);

/** What stands under one heading. */
const groupOf = (pick: ProductPick): string => purposesOf(pick).join(' ');

/** Picks in the order of the list. */
export const inOrder = (picks: readonly ProductPick[]): readonly ProductPick[] =>
  WHEN.flatMap(when => {
    const own = picks.filter(pick => fits(pick) === when);
    return [...groupBy(rank(own, when === 'either' ? 'acute' : when), groupOf).values()].flat();
  });

/** The joint warnings for a product: what it stands beside in the same phase, and what else it does itself then. */
function jointFor(pick: ProductPick, all: readonly ProductPick[]): readonly Caution[] {
  const found = PHASES.flatMap(phase => {
    const modalitiesOf = ({ uses }: ProductPick) =>
      uses
        .filter(({ phases }) => phases.includes(phase))
        .map(({ recommendation }) => recommendation.modality);
    const others = all.filter(other => other !== pick).flatMap(modalitiesOf);
    const own = modalitiesOf(pick);
    return own.flatMap(modality =>
      combinationsOf(modality, [...others, ...own.filter(other => other !== modality)]),
    );
  });
  return uniqueTexts(found);
}

function listed(pick: ProductPick, all: readonly ProductPick[], muscle: Muscle): ListedPick {
  const later =
    fits(pick) === 'either' ? pick.uses.filter(({ phases }) => !phases.includes('acute')) : [];
  return {
    ...pick,
    cautions: cardCautions(
      pick.uses.map(({ recommendation }) => recommendation),
      pick.uses.map(({ waits }) => waits),
      [...jointFor(pick, all), ...pick.notYet],
      later.map(({ recommendation }) => recommendation),
      muscle,
    ),
  };
}

/** @param picks in the order of the list */
export function partsOf(picks: readonly ProductPick[], muscle: Muscle): readonly ListPart[] {
  const parts = groupBy(picks, fits);
  return [...parts].map(([when, own]) => ({
    when,
    groups: [...groupBy(own, groupOf)].map(([purposes, members]) => ({
      purposes: purposes.split(' ') as readonly Purpose[],
      picks: members.map(pick => listed(pick, picks, muscle)),
    })),
  }));
}

/** Products that are withheld for the same reasons. */
export interface WithheldGroup {
  readonly verdict: Withheld['verdict'];
  readonly reasons: Withheld['reasons'];
  readonly items: readonly Withheld[];
}

/** First what a doctor may allow, then what is not for now; each product once, under all of its reasons. */
export function withheldByReasons(withheld: readonly Withheld[]): readonly WithheldGroup[] {
  return (['ask-first', 'withhold'] as const).flatMap(verdict => {
    const own = withheld.filter(item => item.verdict === verdict);
    const textsOf = ({ reasons }: Withheld) => reasons.map(({ text }) => text);
    return [...groupBy(own, item => textsOf(item).sort().join(' ')).values()].flatMap(items =>
      items[0] ? [{ verdict, reasons: items[0].reasons, items }] : [],
    );
  });
}
