/**
 * Catalogs of any length, the same for the same length, with texts of the length that authors write.
 * Every product is of the same form, so that what differs between two runs is their number alone.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { MUSCLES } from '../../src/catalog/anatomy/muscles.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';

const CODES = Object.keys(MODALITIES) as Modality[];

/** All of one length, so that two products differ in nothing that is measured. */
const WORDS = 'calm even soft thin warm cool firm slow ease mild rest pale'.split(' ');

/** Words in a fixed number, chosen by the product's number. */
const words = (at: number, count: number): string =>
  Array.from({ length: count }, (_, i) => WORDS[(at * 7 + i * (1 + (at % 5))) % WORDS.length]).join(
    ' ',
  );

const padded = (at: number): string => String(at).padStart(6, '0');

/** The kind of a product, by its number. */
export const modalityOf = (at: number): Modality => CODES[at % CODES.length] as Modality;

/** One product, put to three muscles. */
export function product(at: number): object {
  const modality = modalityOf(at);
  const ids = [0, 1, 2].map(i => MUSCLES[(at * 11 + i * 37) % MUSCLES.length]?.id);
  return {
    id: `product-${padded(at)}`,
    title: `Product ${padded(at)} ${words(at, 4)}`,
    brand: `Brand ${10 + (at % 90)}`,
    description: words(at, 30),
    offers: [
      { program: 'amazon', country: 'US', search: `product ${padded(at)}` },
      { program: 'amazon', country: 'GB', asin: `B000${padded(at)}` },
      { program: 'direct', seller: 'The Shop', url: `https://shop.example/${padded(at)}` },
    ],
    care: {
      muscles: Object.fromEntries(ids.map(id => [id, `It goes on the ${words(at, 6)} part.`])),
      uses: [
        {
          phases: [...MODALITIES[modality].phases],
          modality,
          why: `It feels ${words(at, 8)}.`,
          how: `Make it ${words(at, 12)}.`,
        },
      ],
    },
  };
}

/** The number of a product of ours. */
export const numberOf = ({ id }: { readonly id: string }): number => Number(id.split('-')[1]);

/** Writes a catalog of these products, without holding it in memory. */
export async function writeCatalog(file: string, numbers: Iterable<number>): Promise<void> {
  const stream = createWriteStream(file);
  stream.write(
    '{"version":1,"author":{"name":"Ada"},"programs":{"amazon":{"tags":{"US":"ada-20","GB":"ada-21"}}},"products":[',
  );
  let separator = '\n';
  for (const at of numbers) {
    if (!stream.write(`${separator}${JSON.stringify(product(at))}`)) await once(stream, 'drain');
    separator = ',\n';
  }
  stream.end(']}\n');
  await once(stream, 'close');
}
