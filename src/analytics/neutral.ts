/** Words of an author’s that may be told, and what is told in the place of the others. */
import { TELLING } from './telling-words.ts';

/** As names are compared: without accents, and each word by itself. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');

/** The text itself, unless it names a muscle, a part of the body, a phase or a condition. */
export const neutral = (text: string, instead: string): string =>
  TELLING.test(plain(text)) ? instead : text;
