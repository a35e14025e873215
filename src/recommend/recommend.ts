/**
 * From a muscle's file and the options of a widget to everything that stands on the page. Pure: the same file and the
 * same options give the same picks, in the page, in a worker and on the author's machine.
 */
import { uniqueTexts } from '../domain/lists.ts';
import {
  type Author,
  type Muscle,
  type MuscleFile,
  PHASES,
  type Phase,
  type Product,
} from '../domain/types.ts';
import { type Earnings, earningsOf } from '../links/earnings.ts';
import { shopCountries } from '../links/shop-countries.ts';
import type { AnswerLimits } from '../safety/engine/assess.ts';
import type { Help } from '../safety/rules/help/help-card.ts';
import { isLeg } from '../safety/rules/limbs.ts';
import { isCommon, isModality } from '../safety/rules/modalities.ts';
import type { Caution } from '../safety/rules/types.ts';
import { judgeProduct } from './judge.ts';
import { inOrder, type ListPart, partsOf, type WithheldGroup, withheldByReasons } from './list.ts';
import type { ProductPick } from './pick.ts';
import { limited, nearness } from './rank.ts';

/** What decides on the picks besides the file. */
export interface RecommendOptions {
  /** Absent: both phases, each product once. */
  readonly phase?: Phase | undefined;
  /** The most cards to show, over all phases on show; absent: all of them. */
  readonly limit?: number | undefined;
  /** Whether only products that were put to the muscle itself may show. */
  readonly strict?: boolean | undefined;
  /** ISO 3166 code of the country whose shops are linked. */
  readonly country: string;
  /** The time, in milliseconds: a coupon whose last day is over does not show. Absent: all of them do. */
  readonly now?: number | undefined;
  /** What the reader said about themselves; absent: nothing. */
  readonly answers?: AnswerLimits | undefined;
}

/** Everything that stands on the page. */
export interface Picks {
  readonly muscle: Muscle;
  /** The product that was put nearest to the muscle: the heading promises no more than that. Absent: none. */
  readonly nearest?: Product | undefined;
  readonly author?: Author;
  /** Whether the catalog has nothing for this muscle, in either phase. */
  readonly isEmpty: boolean;
  /** Whether the clot warning stands above the list. */
  readonly clotWarning: boolean;
  /** The help cards that the reader needs before any product; there is no list then. */
  readonly needHelp: readonly Help[];
  /** What would be on show had the reader said nothing: the check asks about it, and events report it. */
  readonly offered: readonly ProductPick[];
  /** The phase that was asked for. Absent: both. */
  readonly phase?: Phase | undefined;
  readonly parts: readonly ListPart[];
  readonly withheld: readonly WithheldGroup[];
  /** What concerns this reader's own answers, of what the cards on show say; each sentence once. */
  readonly concerns: readonly Caution[];
  /** What the author has of the links on show. */
  readonly earnings: Earnings;
  /** The country whose shops are linked. */
  readonly country: string;
  /** The countries among which a reader can choose; none where that changes no link. */
  readonly countries: readonly string[];
}

/** A file with only the products that were put to the muscle itself. */
const strictly = (file: MuscleFile): MuscleFile => ({
  ...file,
  products: file.products.filter(product => nearness(product) === 0),
});

/**
 * The picks for a muscle, by when they fit and what they are for, each once with its cautions and its links.
 *
 * What readers say about themselves can only take something away from what is offered: nothing takes its place that
 * they were never asked about, and what events tell about the list does not change.
 */
export function recommend(whole: MuscleFile, options: RecommendOptions): Picks {
  const { phase, limit, answers, strict, country } = options;
  const file = strict ? strictly(whole) : whole;
  const [nearest] = [...file.products].sort((a, b) => nearness(a) - nearness(b));
  const judged = file.products.map(product =>
    judgeProduct(product, file, phase ? [phase] : PHASES, options),
  );
  const offered = limited(limit, inOrder(judged.flatMap(each => each.offered ?? [])));
  const needHelp = answers?.needHelp ?? [];
  // What nobody was offered is not taken from anybody.
  const own = judged.filter(each => !each.offered || offered.includes(each.offered));
  const isList = needHelp.length === 0;
  const shown = isList ? inOrder(own.flatMap(each => each.shown ?? [])) : [];
  const concerns = shown
    .flatMap(({ uses }) => uses.flatMap(({ recommendation }) => recommendation.cautions))
    .filter(({ answer }) => answer);
  return {
    muscle: file.muscle,
    nearest,
    ...(file.author ? { author: file.author } : {}),
    isEmpty: file.products.length === 0,
    clotWarning: isLeg(file.muscle.region),
    needHelp,
    offered,
    phase,
    parts: partsOf(shown, file.muscle),
    withheld: isList ? withheldByReasons(own.flatMap(each => each.withheld ?? [])) : [],
    concerns: uniqueTexts(concerns),
    earnings: earningsOf(shown.flatMap(({ links }) => links)),
    country,
    countries: shopCountries(
      offered.map(({ product }) => product),
      file.programs,
      country,
    ),
  };
}

/**
 * Whether a use is of another modality than the common ones, or the muscle lies where nobody may press: what may be known
 * of that has to be loaded first.
 */
export const needsMore = ({ muscle, products }: MuscleFile): boolean =>
  muscle.zone !== undefined ||
  products.some(({ uses }) => uses.some(({ modality }) => !isCommon(modality)));

/** Paths of the uses that no rule covers, which therefore are never shown. */
export const unknownUses = ({ products }: MuscleFile): readonly string[] =>
  products.flatMap(({ id, uses }) =>
    uses.flatMap(({ modality }, at) => (isModality(modality) ? [] : `${id}.uses[${at}]`)),
  );
