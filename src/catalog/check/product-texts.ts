/** Every text of a product that somebody reads, with its place, for the checks that read words. */

import { isRecord, listAt, recordAt, valueAt } from '../format/json-value.ts';
import type { Path } from '../format/problems.ts';

export interface ProductText {
  readonly text: string;
  readonly path: Path;
  /** `place`: says where on a muscle the product belongs; `sourced`: a claim that names its source. */
  readonly kind: 'title' | 'description' | 'place' | 'use' | 'caution' | 'sourced';
  /** The modality of the use that the text belongs to, as the author wrote it. */
  readonly modality?: unknown;
}

type Field = Omit<ProductText, 'text'> & { readonly text: unknown };

const isText = (field: Field): field is ProductText => typeof field.text === 'string';

export function productTexts(product: unknown, path: Path): readonly ProductText[] {
  if (!isRecord(product)) return [];
  const care = [...path, 'care'];
  const fields: readonly Field[] = [
    { kind: 'title', text: product.title, path: [...path, 'title'] },
    { kind: 'description', text: product.description, path: [...path, 'description'] },
    ...Object.entries(recordAt(product, 'care', 'muscles')).map(([id, text]) => ({
      kind: 'place' as const,
      text,
      path: [...care, 'muscles', id],
    })),
    ...listAt(product, 'care', 'uses').flatMap((use, at) =>
      ['why', 'how'].map(name => ({
        kind: 'use' as const,
        text: recordAt(use)[name],
        modality: recordAt(use).modality,
        path: [...care, 'uses', at, name],
      })),
    ),
    ...listAt(product, 'care', 'cautions').map((text, at) => ({
      kind: 'caution' as const,
      text,
      path: [...care, 'cautions', at],
    })),
    ...listAt(product, 'offers').flatMap((offer, at) =>
      [['disclosure'], ['coupon', 'about']].map(keys => ({
        kind: 'description' as const,
        text: valueAt(offer, keys),
        path: [...path, 'offers', at, ...keys],
      })),
    ),
    ...listAt(product, 'care', 'claims').map((claim, at) => ({
      kind: 'sourced' as const,
      text: recordAt(claim).text,
      path: [...care, 'claims', at, 'text'],
    })),
  ];
  return fields.filter(isText);
}
