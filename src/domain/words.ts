/** Small words that several parts of the editor share. */

/** "1 product", "9 products". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const titled = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
