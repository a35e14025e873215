/** Words of an author’s that may be told, and what is told in the place of the others. In doubt, the others. */
import { NOT_TELLING, TELLING } from './telling-words.ts';

/** The text itself, unless a muscle, a part of the body, a phase or a condition is anywhere in it. */
export const neutral = (text: string, instead: string): string =>
  TELLING.test(text.replace(NOT_TELLING, '-')) ? instead : text;

/** Large shops of all kinds of things. No address beneath theirs: `knees.etsy.com` is somebody’s shop there. */
const LARGE_SHOP =
  /^(?:www\.)?(?:amazon|bol|bookshop|ebay|etsy|target|walmart)\.(?:com|org|(?:com?\.)?[a-z]{2})$/;

/** Names of hosts are joined words, in any language: only of these is it known that they tell nothing. */
export const isLargeShop = (host: string): boolean => LARGE_SHOP.test(host);
