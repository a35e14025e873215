/**
 * From a muscle's file and the options of a widget to everything that stands on the page. Pure: the same file and the
 * same options give the same picks, in the page, in a worker and on the author's machine.
 */
import {
  type Author,
  type Muscle,
  type MuscleFile,
  PHASES,
  type Phase,
  type Product,
} from '../domain/types.ts';
import type { AnswerLimits } from '../safety/engine/assess.ts';
import { isLeg } from '../safety/rules/leg.ts';
import { isModality } from '../safety/rules/modalities.ts';
import type { Help } from '../safety/rules/red-flags.ts';
import { limited, nearness } from './rank.ts';
import {
  assessPhase,
  type ProductPick,
  type Section,
  sectionOf,
  withheldByAnswers,
} from './section.ts';

/** What decides on the picks besides the file. */
export interface RecommendOptions {
  /** Absent: both phases, each use under its own. */
  readonly phase?: Phase | undefined;
  /** The most cards to show, over all phases on show; absent: all of them. */
  readonly limit?: number | undefined;
  /** Whether only products that were put to the muscle itself may show. */
  readonly strict?: boolean | undefined;
  /** ISO 3166 code of the country whose shops are linked. */
  readonly country: string;
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
  /** The help cards that the reader needs before any product; there is no section then. */
  readonly needHelp: readonly Help[];
  /** What would be on show had the reader said nothing: the check asks about it, and events report it. */
  readonly offered: readonly ProductPick[];
  readonly sections: readonly Section[];
  /** Whether any link on show pays the author. */
  readonly paid: boolean;
  /** Whether a link on show pays the author through Amazon, which wants that said in a sentence of its own. */
  readonly amazon: boolean;
}

/** A file with only the products that were put to the muscle itself. */
const strictly = (file: MuscleFile): MuscleFile => ({
  ...file,
  products: file.products.filter(product => nearness(product) === 0),
});

/**
 * The picks for a muscle, grouped by phase and purpose, each with its cautions and its links.
 *
 * What readers say about themselves can only take something away from what is offered: nothing takes its place that
 * they were never asked about, and what events tell about the list does not change.
 */
export function recommend(whole: MuscleFile, options: RecommendOptions): Picks {
  const { phase, limit, answers, strict } = options;
  const file = strict ? strictly(whole) : whole;
  const [nearest] = [...file.products].sort((a, b) => nearness(a) - nearness(b));
  const phases = (phase ? [phase] : PHASES).map(each => assessPhase(file, each, options));
  const offered = limited(
    phases.flatMap(each => each.offered),
    limit,
  );
  const onOffer = new Set(offered);
  const withheld = withheldByAnswers(phases);
  const needHelp = answers?.needHelp ?? [];
  const sections = (needHelp.length > 0 ? [] : phases)
    .map(each => ({ each, picks: each.offered.filter(pick => onOffer.has(pick)) }))
    // A phase of which the limit left nothing is left out: that it had nothing would be untrue.
    .filter(({ each, picks }) => phase || each.offered.length === 0 || picks.length > 0)
    .map(({ each, picks }) => sectionOf(each, picks, withheld));
  const paid = sections
    .flatMap(({ groups }) => groups.flatMap(({ picks }) => picks))
    .flatMap(({ links }) => links.filter(link => link.paid));
  return {
    muscle: file.muscle,
    nearest,
    ...(file.author ? { author: file.author } : {}),
    isEmpty: file.products.length === 0,
    clotWarning: isLeg(file.muscle.region),
    needHelp,
    offered,
    sections,
    paid: paid.length > 0,
    amazon: paid.some(link => link.program === 'amazon'),
  };
}

/** Paths of the uses that no rule covers, which therefore are never shown. */
export const unknownUses = ({ products }: MuscleFile): readonly string[] =>
  products.flatMap(({ id, uses }) =>
    uses.flatMap(({ modality }, at) => (isModality(modality) ? [] : `${id}.uses[${at}]`)),
  );
