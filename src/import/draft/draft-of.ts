/** The draft of a catalog, from every product that was found. */

import { muscleById } from '../../catalog/anatomy/muscles.ts';
import { idOf } from '../../catalog/format/id-of.ts';
import { foundLink } from '../links/found-link.ts';
import type { FoundProduct, ProductLink } from '../products/found-product.ts';
import { MOST_PRODUCTS, type Products } from '../products/products.ts';
import { ownPath, type Targets } from '../products/targets.ts';
import type { Ledger } from '../terms/report.ts';
import { type Guess, type Guessed, guessModality } from '../words/guess-modality.ts';
import type { DraftCatalog, DraftProduct, Unconfirmed } from './draft-catalog.ts';
import { type Judged, judged } from './judged.ts';
import { evidenceOf, titleOf } from './name-product.ts';
import { offersOf } from './offers.ts';
import { ownCautions } from './own-cautions.ts';
import type { Programs } from './place-link.ts';
import { draftedUse, type PlannedUse, plannedUses, trialOf } from './uses.ts';

/** A product with all that was guessed of it, before its words are tried. */
interface Planned {
  readonly product: FoundProduct;
  readonly title: string;
  readonly guess: Guess | undefined;
  readonly uses: readonly PlannedUse[];
  readonly places: Readonly<Record<string, string>>;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where each muscle lies, as the anatomy says it, until the author says it better. */
const placesOf = ({ muscles }: FoundProduct): Readonly<Record<string, string>> =>
  Object.fromEntries(muscles.map(id => [id, `${capital(muscleById(id)?.where ?? '')}.`]));

/** Why a product is not in the draft; `undefined` for one that is. */
function leftOut(
  product: FoundProduct,
  title: string | undefined,
  guessed: Guessed,
  ledger: Ledger,
): boolean {
  const { file, where, links } = product;
  if (title === undefined) {
    const what = links[0]?.link.address ?? where;
    const message = 'Nothing near the link says what it is.';
    const remedy = 'Add the product by hand.';
    ledger.unused({ code: 'incomplete', file, where, what, message, remedy });
    return true;
  }
  if (guessed.is !== 'refused') return false;
  const { what, refused } = guessed.kind;
  const message = `“${guessed.words}” names ${what}. ${refused}`;
  ledger.unused({ code: 'refused', file, where, what: title, message });
  return true;
}

function planned(product: FoundProduct, ledger: Ledger): readonly Planned[] {
  const title = titleOf(product);
  const guessed = guessModality(evidenceOf(product), product.row.modality);
  if (leftOut(product, title, guessed, ledger) || title === undefined) return [];
  const guess = guessed.is === 'guess' ? guessed.guess : undefined;
  const uses = plannedUses(product, guess);
  return [{ product, title, guess, uses, places: placesOf(product) }];
}

const UNKNOWN: Unconfirmed = {
  field: 'modality',
  reason: 'Nothing near the link says what it does to the body.',
};

function drafted({ product, title, guess, uses, places }: Planned, all: readonly Judged[]) {
  const drafts = uses.map((use, at) => draftedUse(use, all[at] as Judged, product));
  const mayStand = (id: string) => all.every(each => each.mayStand(id));
  const muscles = Object.fromEntries(
    Object.entries(places).map(([id, place]) => [id, mayStand(id) ? place : '']),
  );
  const { brand, gtin, mpn } = product.row;
  const cautions = ownCautions(product, all);
  return {
    title,
    ...(brand ? { brand } : {}),
    ...(gtin ? { gtin } : {}),
    ...(mpn ? { mpn } : {}),
    care: {
      ...(Object.keys(muscles).length > 0 ? { muscles } : {}),
      uses: drafts.map(({ use }) => use),
      ...(cautions.length > 0 ? { cautions } : {}),
      unconfirmed: [
        guess ? { field: 'modality', reason: guess.reason } : UNKNOWN,
        ...drafts.flatMap(({ unconfirmed }, use) =>
          unconfirmed.map(entry => (drafts.length > 1 ? { ...entry, use } : entry)),
        ),
      ],
    },
  } satisfies Omit<DraftProduct, 'id' | 'offers'>;
}

/** No address of a file is longer. */
const LONGEST_ID = 60;

function freeId(title: string, taken: Set<string>): string {
  const base = idOf(title).slice(0, LONGEST_ID).replace(/-$/, '') || 'product';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** Where a link leads after all: the export may say so elsewhere. */
const resolver =
  (targets: Targets) =>
  (link: ProductLink): ProductLink => {
    if (link.is !== 'own-redirect') return link;
    const known = targets.get(ownPath(link.address));
    const found = known && foundLink(known.target, '', () => true);
    return found && (found.is === 'product' || found.is === 'short') ? found : link;
  };

export function draftOf(products: Products, targets: Targets, ledger: Ledger): DraftCatalog {
  const plans = products.all(resolver(targets)).flatMap(product => planned(product, ledger));
  const trials = plans.flatMap(({ title, uses, places }) =>
    uses.map(use => trialOf(title, use, places)),
  );
  const all = judged(trials);
  const taken = new Set<string>();
  let programs: Programs = {};
  let from = 0;
  const list = plans.map((plan): DraftProduct => {
    const offers = offersOf(plan.product, plan.title, programs, ledger);
    programs = offers.programs;
    const own = all.slice(from, from + plan.uses.length);
    from += plan.uses.length;
    return { id: freeId(plan.title, taken), ...drafted(plan, own), offers: offers.offers };
  });
  if (products.left > 0)
    ledger.unused({
      code: 'too-many',
      file: '',
      where: '',
      what: `${products.left} products`,
      message: `A draft holds ${MOST_PRODUCTS} products; these came after.`,
      remedy: 'Import fewer rows at a time.',
    });
  return {
    version: 1,
    ...(Object.keys(programs).length > 0 ? { programs } : {}),
    products: list,
  };
}
