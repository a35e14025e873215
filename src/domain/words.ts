/** Small words that several pages share. */

/** "1 product", "9 products". */
export const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;

/** The same words, with a capital letter at the beginning. */
export const capitalized = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);

/** A name as a title: "soleus" → "Soleus", "lower-leg" → "Lower leg", "image_link" → "Image link". */
export const titled = (name: string): string => capitalized(name.replaceAll(/[_-]+/g, ' ').trim());
