/**
 * Digests of values that go into a compiled file: `compile` writes them, and a page compares them, so that one
 * damaged key cannot take a caution away unseen.
 */
import { asText } from './as-text.ts';
import { digest } from './digest.ts';

/** The digest of an object, but for what stands behind `left` and for its own `digest`. */
export const digestOf = (value: object, ...left: readonly string[]): string =>
  digest(asText(Object.entries(value).filter(([key]) => key !== 'digest' && !left.includes(key))));

/**
 * The digest of a product in the file of this muscle: of all that safety is decided on and that readers are told.
 * Offers, photo and claims are guarded one by one: if one of them is damaged, the product need not go.
 */
export const digestOfProduct = (product: object, muscle: string): string =>
  digestOf({ ...product, muscle }, 'offers', 'image', 'claims');
