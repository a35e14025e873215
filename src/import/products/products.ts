/** Collects products while posts and rows are read: what has the same link is the same product, in whatever post. */
import type { Mention } from '../terms/mention.ts';
import { bestName } from '../words/name-of.ts';
import { type FoundProduct, type ProductLink, productOf, together } from './found-product.ts';

/** Nobody looks at more, one after the other; a shop's whole feed has them. */
export const MOST_PRODUCTS = 2000;

/** Names are the same that differ in nothing but case and marks. */
const sameName = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const asinsIn = ({ links }: FoundProduct): readonly string[] =>
  links.flatMap(({ link }) => (link.is === 'product' && link.read.asin ? [link.read.asin] : []));

/** Two numbers of one shop are two products, however alike they are called: a size, a second edition. */
function areApart(one: FoundProduct, other: FoundProduct): boolean {
  const [mine, its] = [asinsIn(one), asinsIn(other)];
  return mine.length > 0 && its.length > 0 && !mine.some(asin => its.includes(asin));
}

export class Products {
  readonly #byKey = new Map<string, FoundProduct>();
  #left = 0;

  get size(): number {
    return this.#byKey.size;
  }

  /** How many were found beyond what a draft can hold. */
  get left(): number {
    return this.#left;
  }

  /** @param link absent: a row without one, which its name tells apart */
  add(link: ProductLink | undefined, mention: Mention): void {
    const key = link?.key ?? `name:${sameName(bestName(mention.names)?.text ?? '')}`;
    const before = this.#byKey.get(key);
    if (!before && this.#byKey.size >= MOST_PRODUCTS) {
      this.#left += 1;
      return;
    }
    const product = productOf(link, mention);
    this.#byKey.set(key, before ? together(before, product) : product);
  }

  /**
   * Every product once, in the order in which they were found. Links to different places that go by the same name are
   * one product: short links differ from post to post.
   *
   * @param resolve what a link is after all, when everything has been read
   */
  all(resolve: (link: ProductLink) => ProductLink): readonly FoundProduct[] {
    const byLink = new Map<string, FoundProduct>();
    for (const [key, found] of this.#byKey) {
      const product = {
        ...found,
        links: found.links.map(each => ({ ...each, link: resolve(each.link) })),
      };
      const place = product.links[0]?.link.key ?? key;
      const before = byLink.get(place);
      byLink.set(place, before ? together(before, product) : product);
    }
    const byName = new Map<string, FoundProduct[]>();
    const order: { readonly list: FoundProduct[]; readonly at: number }[] = [];
    for (const product of byLink.values()) {
      const name = sameName(bestName(product.names)?.text ?? '');
      const list = byName.get(name) ?? [];
      byName.set(name, list);
      const at = name === '' ? -1 : list.findIndex(other => !areApart(other, product));
      if (at === -1) order.push({ list, at: list.push(product) - 1 });
      else list[at] = together(list[at] as FoundProduct, product);
    }
    return order.map(({ list, at }) => list[at] as FoundProduct);
  }
}
