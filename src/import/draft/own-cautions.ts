/** Which of an author's own warnings may stand beside ours. */
import type { FoundProduct } from '../products/found-product.ts';
import { roleOf } from '../words/role-of.ts';
import type { Judged } from './judged.ts';

/** Our own caution says what there is to say of clots. */
const OF_CLOTS = /\bclots?\b|\bthrombos/i;
const LONGEST_CAUTION = 140;
const MOST_CAUTIONS = 3;

export const isOwnCaution = (text: string, problemOf: Judged['problemOf']): boolean =>
  roleOf(text) === 'caution' && text.length <= LONGEST_CAUTION && problemOf(text) === undefined;

/** The author's own warnings that may stand beside ours. */
export const ownCautions = (
  { said, isFromFeed }: FoundProduct,
  all: readonly Judged[],
): readonly string[] =>
  (isFromFeed ? [] : said)
    .map(({ text }) => text)
    .filter(text => !OF_CLOTS.test(text))
    .filter(text => all.every(({ problemOf }) => isOwnCaution(text, problemOf)))
    .slice(0, MOST_CAUTIONS);
