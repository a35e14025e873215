/** Which muscles show the very same: what is put to a region, or to any muscle, looks alike on all that lie there. */
import type { MuscleFile, Product } from '../../domain/types.ts';

/** Whether its words name the muscle of the post (view/templates/target.ts). */
const namesMuscle = ({ match = 'muscle', target }: Product): boolean =>
  match === 'muscle' || match === 'related' || (match === 'group' && target === undefined);

/** The same for files from which a reader sees the same. The rules go by the region and the zone of a muscle alone. */
export function likenessOf({ muscle, author, programs, products }: MuscleFile): string {
  if (products.length === 0 || products.some(namesMuscle)) return muscle.id;
  // A product’s digest is of the muscle too.
  const shown = products.map(({ digest: _, ...product }: Product & { digest?: string }) => product);
  return JSON.stringify([muscle.region, muscle.zone, author, programs, shown]);
}
