/**
 * From a whole catalog to one small file per muscle with what a post about it can show, and nothing more: a reader's
 * bytes do not grow with the catalog.
 *
 * Pure, and the same for the same input, byte for byte.
 */

import { asText } from '../../domain/as-text.ts';
import { digest } from '../../domain/digest.ts';
import { digestOf, digestOfProduct } from '../../domain/digest-of.ts';
import type { OutputFile } from '../../domain/output-file.ts';
import type {
  CatalogIndex,
  Image,
  Muscle,
  MuscleFile,
  Offer,
  Product,
  Program,
} from '../../domain/types.ts';
import { type Anatomy, MUSCLES } from '../anatomy/muscles.ts';
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

const fileOf = (name: string, value: object): OutputFile => ({
  name: `${name}.json`,
  text: `${JSON.stringify(value)}\n`,
});

/** A muscle for which the catalog has something. */
export interface CompiledMuscle {
  readonly muscle: Anatomy;
  readonly file: MuscleFile;
  /** Set where its folder has a script of the quick form for it. */
  readonly quick?: true;
}

/** Every muscle for which the catalog has something. */
export function compiledMuscles(catalog: Catalog): readonly CompiledMuscle[] {
  const fileFor = compiler(catalog);
  return MUSCLES.map(muscle => ({ muscle, file: fileFor(muscle) })).filter(
    ({ file }) => file.products.length > 0,
  );
}

/** The file with what is painted first in it, or with the name under which that lies. */
export const withFirst = (file: MuscleFile, first: unknown): MuscleFile =>
  withDigest({ ...file, first });

function indexOf(compiled: readonly CompiledMuscle[]): CatalogIndex {
  const files = new Map(compiled.map(each => [each.muscle.id, each]));
  const muscles = MUSCLES.map(muscle => {
    const { latin, aliases, group } = muscle;
    const { file, quick } = files.get(muscle.id) ?? {};
    const products = file?.products.length ?? 0;
    return { ...muscleOf(muscle), latin, aliases, group, products, ...(quick && { quick }) };
  });
  return { version: 1, digest: digest(asText(muscles)), muscles };
}

/** Every file of the compiled catalog, one at a time: one for each of these muscles, and `index.json`. */
export function* catalogFiles(compiled: readonly CompiledMuscle[]): Generator<OutputFile, void> {
  for (const { muscle, file } of compiled) yield fileOf(muscle.id, file);
  yield fileOf('index', indexOf(compiled));
}

export const compile = (catalog: Catalog): Generator<OutputFile, void> =>
  catalogFiles(compiledMuscles(catalog));
