/** Small words that several pages share. */

/** "1 product", "9 products". */
export const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;

/** A name as a title: "soleus" → "Soleus", "lower-leg" → "Lower leg", "image_link" → "Image link". */
export function titled(name: string): string {
  const words = name.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
