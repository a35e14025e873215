/** What a product is called in the draft, and what that is taken from. */

import type { FoundProduct } from '../products/found-product.ts';
import type { Origin } from '../terms/mention.ts';
import type { Evidence } from '../words/guess-modality.ts';
import { bestName } from '../words/name-of.ts';

const WHERE: Readonly<Record<Origin, string>> = {
  column: 'the name in your sheet',
  link: 'the words of the link',
  sentence: 'your sentence',
  address: 'the address of the link',
  picture: 'the picture',
  heading: 'the heading above it',
};

export const titleOf = ({ names }: FoundProduct): string | undefined => bestName(names)?.text;

/** Everything that may tell what kind of product it is, the most telling first. */
export function evidenceOf({ names, headings, said, row }: FoundProduct): readonly Evidence[] {
  const best = bestName(names);
  const others = names.filter(name => name !== best && name.origin !== 'heading');
  const named = [...(best ? [best] : []), ...others].map(({ text, origin }) => ({
    text,
    where: WHERE[origin],
    isName: origin !== 'heading',
  }));
  const near = (text: string, where: string): Evidence => ({ text, where, isName: false });
  return [
    ...named,
    ...headings.map(text => near(text, WHERE.heading)),
    ...(row.product_type ? [near(row.product_type, 'its category')] : []),
    ...(row.description ? [near(row.description.slice(0, 400), 'its description')] : []),
    ...said.slice(0, 6).map(({ text }) => near(text, WHERE.sentence)),
  ];
}
