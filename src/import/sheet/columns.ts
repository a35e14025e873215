/**
 * What the columns of a sheet or feed are, by their heads: those of people who type a list, and of shops and networks.
 * The first column of a kind counts; the next is not used.
 */
import type { RowField } from '../terms/mention.ts';
import { HEADS } from './heads.ts';

const headOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^g:/, '')
    .replace(/[^a-z0-9]+/g, '');

/** How near a head stands to the front of its list; `undefined` if it is not in it. */
const rank = (field: RowField, head: string): number | undefined => {
  const at = HEADS[field].indexOf(head);
  return at === -1 ? undefined : at;
};

// `Object.keys` knows no key types; the table's own type says that these are all of them.
const FIELDS = Object.keys(HEADS) as readonly RowField[];

const ADDRESS = /^https?:\/\/\S+$/i;

/** What each column is; `undefined` for one that is not used. */
export function columnsOf(heads: readonly string[]): readonly (RowField | undefined)[] {
  const names = heads.map(headOf);
  const chosen = new Map<RowField, number>();
  for (const field of FIELDS) {
    const ranked = names.flatMap((name, at) => {
      const value = rank(field, name);
      return value === undefined ? [] : [{ at, value }];
    });
    const best = ranked.sort((a, b) => a.value - b.value)[0];
    if (best) chosen.set(field, best.at);
  }
  const byPlace = new Map([...chosen].map(([field, at]) => [at, field]));
  return heads.map((_, at) => byPlace.get(at));
}

export const hasAddress = (cells: readonly string[]): boolean =>
  cells.some(cell => ADDRESS.test(cell.trim()));

/**
 * Whether the first row is heads. A list that begins with a product has an address in its first row, and no head that
 * is known.
 */
export const hasHeads = (first: readonly string[]): boolean =>
  columnsOf(first).some(field => field !== undefined) && !hasAddress(first);

/** What the columns of a sheet without heads are, by what stands in its first row. */
export function columnsWithoutHeads(first: readonly string[]): readonly (RowField | undefined)[] {
  const link = first.findIndex(cell => ADDRESS.test(cell.trim()));
  const title = first.findIndex((cell, at) => at !== link && /\p{L}{2}/u.test(cell));
  return first.map((_, at) => (at === link ? 'link' : at === title ? 'title' : undefined));
}
