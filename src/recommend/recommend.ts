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
} from '../catalog/types.ts';
import { type ShopLink, shopLinks } from '../links/link.ts';
import { type Answers, assess, type KeptBack, type Recommendation } from '../safety/assess.ts';
import { combinationsOf } from '../safety/combinations.ts';
import { isModality, type Purpose } from '../safety/modalities.ts';
import { isLeg } from '../safety/regions.ts';
import type { Caution } from '../safety/types.ts';
import { keep, nearness, purposeOf, rank } from './rank.ts';

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

/** One card: a recommendation and where to buy it. */
export interface Pick {
  readonly recommendation: Recommendation;
  readonly links: readonly [ShopLink, ...ShopLink[]];
}

/** The picks of one purpose, in order. */
export interface Group {
  readonly purpose: Purpose;
  readonly picks: readonly Pick[];
}

/** What one phase shows, and what it keeps back. */
export interface Section {
  readonly phase: Phase;
  /** What must not be used together, of what stands in this list. */
  readonly jointly: readonly Caution[];
  readonly groups: readonly Group[];
  readonly keptBack: readonly KeptBack[];
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
  /** Whether the reader needs help before any product; there is no section then. */
  readonly needHelp: boolean;
  readonly sections: readonly Section[];
  /** Whether any link on show pays the author. */
  readonly paid: boolean;
  /** Whether a link on show pays the author through Amazon, who wants that said in its own sentence. */
  readonly amazon: boolean;
}

interface Verdicts {
  readonly phase: Phase;
  readonly shown: readonly Pick[];
  readonly keptBack: readonly KeptBack[];
}

const isFilled = <T>(items: readonly T[]): items is readonly [T, ...T[]] => items.length > 0;

/** What nobody can reach is no pick. */
function pickOf(
  recommendation: Recommendation,
  { programs }: MuscleFile,
  country: string,
): Pick | undefined {
  const links = shopLinks(recommendation.product, programs, country);
  return isFilled(links) ? { recommendation, links } : undefined;
}

function judge(file: MuscleFile, phase: Phase, { country, answers }: Question): Verdicts {
  const circumstances = { muscle: file.muscle, phase, answers };
  const verdicts = file.products.flatMap(product =>
    product.uses.flatMap(use => assess(product, use, circumstances) ?? []),
  );
  const shown = verdicts.filter(verdict => verdict.verdict === 'show');
  return {
    phase,
    shown: rank(shown).flatMap(item => pickOf(item, file, country) ?? []),
    keptBack: verdicts.filter(verdict => verdict.verdict !== 'show'),
  };
}

function group(picks: readonly Pick[]): readonly Group[] {
  const groups = new Map<Purpose, Pick[]>();
  for (const pick of picks) {
    const purpose = purposeOf(pick.recommendation);
    groups.set(purpose, [...(groups.get(purpose) ?? []), pick]);
  }
  return [...groups].map(([purpose, members]) => ({ purpose, picks: members }));
}

/** A file without what was not put to the muscle itself. */
const ownOf = (file: MuscleFile): MuscleFile => ({
  ...file,
  products: file.products.filter(product => nearness(product) === 0),
});

/** The picks for a muscle, grouped by phase and purpose, each with its cautions and its links. */
export function recommend(whole: MuscleFile, question: Question): Picks {
  const { phase, limit, answers, strict } = question;
  const file = strict ? ownOf(whole) : whole;
  const [nearest] = [...file.products].sort((a, b) => nearness(a) - nearness(b));
  const needHelp = answers?.needHelp ?? false;
  const phases = phase ? [phase] : PHASES;
  const verdicts = needHelp ? [] : phases.map(each => judge(file, each, question));
  const kept = new Set(
    keep(
      verdicts.flatMap(({ shown }) => shown),
      limit,
    ),
  );
  const sections = verdicts
    // A phase of which the limit left nothing is left out: that it had nothing would be untrue.
    .filter(({ shown }) => phase || shown.length === 0 || shown.some(pick => kept.has(pick)))
    .map(({ phase: own, shown, keptBack }) => {
      const picks = shown.filter(pick => kept.has(pick));
      const jointly = combinationsOf(picks.map(({ recommendation }) => recommendation.modality));
      return { phase: own, jointly, groups: group(picks), keptBack };
    });
  const paid = [...kept].flatMap(({ links }) => links.filter(link => link.paid));
  return {
    muscle: file.muscle,
    nearest,
    ...(file.author ? { author: file.author } : {}),
    isEmpty: file.products.length === 0,
    clotWarning: isLeg(file.muscle.region),
    needHelp,
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
