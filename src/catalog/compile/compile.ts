/**
 * From a whole catalog to one small file per muscle with what a post about it can show, and nothing more: a reader's
 * bytes do not grow with the catalog.
 *
 * Pure, and the same for the same input, byte for byte.
 */

import { digest } from '../../domain/digest.ts';
import { digestOf, digestOfProduct } from '../../domain/digest-of.ts';
import type { OutputFile } from '../../domain/output-file.ts';
import type { Image, Muscle, MuscleFile, Offer, Product, Program } from '../../domain/types.ts';
import { type Anatomy, MUSCLE_NAMES, MUSCLES } from '../anatomy/muscles.ts';
import type { Catalog, SourceProduct } from '../format/schema.ts';
import { compact } from './compact.ts';
import { offersIn, paidPrograms } from './offers.ts';
import { type MatchedProduct, selectProducts } from './select-products.ts';

/** An empty list is as good as none. */
const filled = <T>(items: readonly T[] | undefined) =>
  items && items.length > 0 ? items : undefined;

function imageOf({ image_link, image }: SourceProduct): Image | undefined {
  if (!image_link) return undefined;
  const { alt = '', width, height, credit } = image ?? {};
  return compact({ src: image_link, alt, width, height, credit }) as Image;
}

function productOf({ product, matched }: MatchedProduct, offers: readonly Offer[]): Product {
  const { id, title, short_title, brand, care } = product;
  return compact({
    id,
    title,
    short_title,
    brand,
    image: imageOf(product),
    offers,
    uses: care.uses.map(({ phases, modality, short, why, how }) =>
      compact({ phases, modality, short, why, how }),
    ),
    match: matched.match === 'muscle' ? undefined : matched.match,
    target: matched.target,
    here: matched.here,
    ingredients: filled(care.ingredients),
    cautions: filled(care.cautions),
    claims: filled(
      care.claims?.map(({ text, source: { label, url } }) => ({ text, source: { label, url } })),
    ),
  }) as Product;
}

const withDigest = <T extends object>(value: T): T => ({ ...value, digest: digestOf(value) });

const muscleOf = ({ id, name, region, zone }: Anatomy): Muscle =>
  compact({ id, name, region, zone }) as Muscle;

/** Only the programmes that a product of this file is sold through. */
function usedBy(
  products: readonly Product[],
  programs: Readonly<Record<string, Program>>,
): Readonly<Record<string, Program>> {
  const used = new Set(products.flatMap(product => product.offers.map(offer => offer.program)));
  return Object.fromEntries(Object.entries(programs).filter(([name]) => used.has(name)));
}

/** Sorts the catalog once, and gives for each muscle everything that a post about it needs. */
export function compiler(catalog: Catalog): (muscle: Anatomy) => MuscleFile {
  const productsFor = selectProducts(catalog);
  const offersOf = offersIn(catalog);
  const programs = paidPrograms(catalog);
  const author = catalog.author && {
    name: catalog.author.name,
    credential: catalog.author.credential,
    photo: catalog.author.image_link,
  };
  return muscle => {
    const products = productsFor(muscle)
      .map(matched => productOf(matched, offersOf(matched.product)))
      .map(product => ({ ...product, digest: digestOfProduct(product, muscle.id) }));
    return withDigest(
      compact({
        version: 1 as const,
        muscle: withDigest(muscleOf(muscle)),
        author: author && compact(author),
        programs: usedBy(products, programs),
        products,
      }) as MuscleFile,
    );
  };
}

/** A file that leads from another name of a muscle to the muscle's own. It cannot stand in for another's. */
const aliasOf = (name: string, see: string): object => ({
  version: 1,
  see,
  digest: digest(`${name} ${see}`),
});

const fileOf = (name: string, value: object): OutputFile => ({
  name: `${name}.json`,
  text: `${JSON.stringify(value)}\n`,
});

/** Every file of the compiled catalog, one at a time: one for each muscle, one for each alias, and `index.json`. */
export function* compile(catalog: Catalog): Generator<OutputFile, void> {
  const fileFor = compiler(catalog);
  const index: object[] = [];
  for (const muscle of MUSCLES) {
    const file = fileFor(muscle);
    const { latin, aliases, group } = muscle;
    index.push({ ...muscleOf(muscle), latin, aliases, group, products: file.products.length });
    yield fileOf(muscle.id, file);
  }
  for (const [name, { id }] of MUSCLE_NAMES) if (name !== id) yield fileOf(name, aliasOf(name, id));
  yield fileOf('index', { version: 1, muscles: index });
}
