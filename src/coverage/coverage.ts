/**
 * What a catalog covers: for each muscle, phase and purpose the products that a post shows by default, and what is
 * missing of what safety would let it show.
 *
 * It uses the same compile and the same `recommend` as the page, for a reader who said nothing. So what it calls covered
 * is what a post shows, and a gap never asks for what has to be withheld.
 */
import { MUSCLES, muscleById } from '../catalog/anatomy/muscles.ts';
import { compiler } from '../catalog/compile/compile.ts';
import { match } from '../catalog/compile/match.ts';
import type { Catalog, SourceProduct } from '../catalog/format/schema.ts';
import {
  type Match,
  type Muscle,
  type MuscleFile,
  PHASES,
  type Phase,
  type Product,
} from '../domain/types.ts';
import { defaultCountry } from '../links/default-country.ts';
import { type Picks, recommend } from '../recommend/recommend.ts';
import { assess } from '../safety/engine/assess.ts';
import { MODALITIES, MODALITY_CODES } from '../safety/rules/all/rules.ts';
import { type Modality, PURPOSES, type Purpose } from '../safety/rules/modalities.ts';
import { type ShopRow, shopCoverage } from './shops.ts';

/** A product in a slot, and how near the author put it to the muscle. */
export interface SlotProduct {
  readonly id: string;
  readonly match: Match;
}

/** One purpose in one phase, for one muscle. */
export interface Slot {
  readonly phase: Phase;
  readonly purpose: Purpose;
  /** `barred`: safety withholds everything for that purpose there, so nothing is missing. */
  readonly state: 'covered' | 'missing' | 'barred';
  /** In the order in which the page shows them. */
  readonly products: readonly SlotProduct[];
  /** What safety lets a product do here: one of these would fill a gap. */
  readonly modalities: readonly Modality[];
}

export interface MuscleCoverage {
  readonly muscle: Muscle;
  /** Whether the author put a product to this very muscle, or to a member of this group. */
  readonly isNamed: boolean;
  /** Every phase and purpose, once. */
  readonly slots: readonly Slot[];
}

/** A product that no post shows. */
export interface NeverShown {
  readonly id: string;
  /** It fits no muscle, safety withholds it wherever it fits, or nearer products fill every post. */
  readonly why: 'no-muscle' | 'withheld' | 'crowded-out';
}

export interface Coverage {
  /** In the order of the anatomy. */
  readonly muscles: readonly MuscleCoverage[];
  /** In the order of the catalog. */
  readonly neverShown: readonly NeverShown[];
  /** Whom the links pay, country by country. */
  readonly shops: readonly ShopRow[];
}

/** The modalities that safety lets be shown: for each, a product that does nothing else is assessed. */
function allowed(muscle: Muscle, phase: Phase, purpose: Purpose): readonly Modality[] {
  return MODALITY_CODES.filter(modality => {
    if (MODALITIES[modality].purpose !== purpose) return false;
    const use = { phases: [phase], modality, why: '', how: '' };
    const product: Product = { id: modality, title: modality, offers: [], uses: [use] };
    return assess(product, use, { muscle, phase })?.verdict === 'show';
  });
}

/** The products for one purpose in one phase, each once. */
function productsIn(picks: Picks, phase: Phase, purpose: Purpose): readonly SlotProduct[] {
  return picks.parts
    .flatMap(({ groups }) => groups.flatMap(group => group.picks))
    .filter(({ uses }) =>
      uses.some(
        ({ recommendation, phases }) =>
          phases.includes(phase) && MODALITIES[recommendation.modality].purpose === purpose,
      ),
    )
    .map(({ product: { id, match: nearness = 'muscle' } }) => ({ id, match: nearness }));
}

function slotOf(picks: Picks, phase: Phase, purpose: Purpose): Slot {
  const products = productsIn(picks, phase, purpose);
  const modalities = allowed(picks.muscle, phase, purpose);
  const open = modalities.length > 0 ? 'missing' : 'barred';
  return {
    phase,
    purpose,
    state: products.length > 0 ? 'covered' : open,
    products,
    modalities,
  };
}

function coverageOf(file: MuscleFile): MuscleCoverage {
  const picks = recommend(file, { country: defaultCountry(file) });
  return {
    muscle: file.muscle,
    isNamed: file.products.some(product => product.match === undefined),
    slots: PHASES.flatMap(phase => PURPOSES.map(purpose => slotOf(picks, phase, purpose))),
  };
}

/** One muscle of each region that has any. */
const REGIONAL = [...new Map(MUSCLES.map(muscle => [muscle.region, muscle])).values()];

/** Whether there is a muscle that a product fits: one that it names, or one of its regions. */
function fitsAny(product: SourceProduct): boolean {
  const named = Object.keys(product.care.muscles ?? {}).flatMap(id => muscleById(id) ?? []);
  return [...named, ...REGIONAL].some(muscle => match(product, muscle));
}

/** What the catalog covers, muscle by muscle, which products no post shows, and whom the links pay. */
export function coverage(catalog: Catalog): Coverage {
  const fileFor = compiler(catalog);
  const inAnyFile = new Set<string>();
  const muscles = MUSCLES.map(muscle => {
    const file = fileFor(muscle);
    for (const { id } of file.products) inAnyFile.add(id);
    return coverageOf(file);
  });
  const shown = new Set(
    muscles.flatMap(({ slots }) => slots.flatMap(({ products }) => products.map(({ id }) => id))),
  );
  const whyNot = (product: SourceProduct): NeverShown['why'] => {
    if (inAnyFile.has(product.id)) return 'withheld';
    return fitsAny(product) ? 'crowded-out' : 'no-muscle';
  };
  const neverShown = catalog.products
    .filter(({ id }) => !shown.has(id))
    .map(product => ({ id: product.id, why: whyNot(product) }));
  return { muscles, neverShown, shops: shopCoverage(catalog) };
}
