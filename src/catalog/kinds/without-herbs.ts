/** A pain gel that names its drug may hold a herb as well, and is no herbal rub for that. */
import type { NamedKind } from './named-kinds.ts';

/** The drugs of pain gels. */
const GEL_DRUG = /menthol|camphor|capsaicin|chil+i|capsicum|salicyl/i;

const isHerb = ({ kind }: NamedKind): boolean =>
  'codes' in kind && kind.isSubstance === true && kind.codes.includes('herbal-rub');

/**
 * What a gel is named, without the herbs in it where it holds the drug of a pain gel.
 *
 * @param contents all that the product says of what is in it
 */
export const withoutHerbs = (
  named: readonly NamedKind[],
  contents: string,
): readonly NamedKind[] => (GEL_DRUG.test(contents) ? named.filter(each => !isHerb(each)) : named);
