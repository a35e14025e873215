/**
 * From a muscle's file and what is asked of it to everything that stands on the page. Pure: the same
 * file and the same question give the same answer, in the page, in a worker and on the author's machine.
 */
import {
  type Author,
  type Muscle,
  type MuscleFile,
  PHASES,
  type Phase,
  type Product,
} from '../domain/types.ts';
import type { Answers } from '../safety/engine/assess.ts';
import { isModality } from '../safety/rules/modalities.ts';
import type { Help } from '../safety/rules/red-flags.ts';
import { isLeg } from '../safety/rules/regions.ts';
import { keep, nearness } from './rank.ts';
import { judge, type ProductPick, refusedBy, type Section, sectionOf } from './section.ts';

/** What is asked of a file. */
export interface Question {
  /** Absent: both phases, each use under its own. */
  readonly phase?: Phase | undefined;
  /** The most cards to show, over all phases on show; absent: all of them. */
  readonly limit?: number | undefined;
  /** Whether only products that were put to the muscle itself may show. */
  readonly strict?: boolean | undefined;
  /** ISO 3166 code of the country whose shops are linked. */
  readonly country: string;
  /** What the reader said of themselves; absent: nothing. */
  readonly answers?: Answers | undefined;
}

/** Everything that stands on the page. */
export interface Picks {
  readonly muscle: Muscle;
  /** The product that was put nearest to the muscle: the heading says no more than that. Absent: none. */
  readonly nearest?: Product | undefined;
  readonly author?: Author;
  /** Whether the catalog has nothing for this muscle, in either phase. */
  readonly isEmpty: boolean;
  /** Whether the clot warning stands above the list. */
  readonly clotWarning: boolean;
  /** The help cards that the reader needs before any product; there is no section then. */
  readonly needHelp: readonly Help[];
  /** What would be on show had the reader said nothing: what is asked about, and what events tell. */
  readonly offered: readonly ProductPick[];
  readonly sections: readonly Section[];
  /** Whether any link on show pays the author. */
  readonly paid: boolean;
  /** Whether a link on show pays the author through Amazon, who wants that said in its own sentence. */
  readonly amazon: boolean;
}

/** A file without what was not put to the muscle itself. */
const ownOf = (file: MuscleFile): MuscleFile => ({
  ...file,
  products: file.products.filter(product => nearness(product) === 0),
});

/**
 * The picks for a muscle, grouped by phase and purpose, each with its cautions and its links.
 *
 * What a reader says of themselves can only take something away from what is offered: nothing comes in
 * its place about which they were never asked, and what an event tells of the list does not change.
 */
export function recommend(whole: MuscleFile, question: Question): Picks {
  const { phase, limit, answers, strict } = question;
  const file = strict ? ownOf(whole) : whole;
  const [nearest] = [...file.products].sort((a, b) => nearness(a) - nearness(b));
  const judgements = (phase ? [phase] : PHASES).map(each => judge(file, each, question));
  const offered = keep(
    judgements.flatMap(each => each.offered),
    limit,
  );
  const kept = new Set(offered);
  const refused = refusedBy(judgements);
  const needHelp = answers?.needHelp ?? [];
  const sections = (needHelp.length > 0 ? [] : judgements)
    // A phase of which the limit left nothing is left out: that it had nothing would be untrue.
    .filter(each => phase || each.offered.length === 0 || each.offered.some(pick => kept.has(pick)))
    .map(each =>
      sectionOf(
        each,
        each.offered.filter(pick => kept.has(pick)),
        refused,
      ),
    );
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
