/** Every problem of `check` with its pairs of catalogs. A code without any does not pass the types. */
import type { ProblemCode } from '../../../../src/catalog/format/problem-codes.ts';
import { FORM } from './form.ts';
import { LINKS } from './links.ts';
import type { Row } from './row.ts';
import { MORE, SHOPS } from './shops.ts';
import { WORDS } from './words.ts';

/** Found where files are read and written, not in a catalog: test/node/problems.test.ts has their pairs. */
export const OF_FILES = ['unreadable-file', 'unwritable'] as const satisfies readonly ProblemCode[];

type OfCatalogs = Exclude<ProblemCode, (typeof OF_FILES)[number]>;
type Pairs<Code extends ProblemCode> = Readonly<Record<Code, readonly Row[]>>;

const SINGLE: Pairs<OfCatalogs> = { ...FORM, ...LINKS, ...WORDS, ...SHOPS };

export const PAIRS: Pairs<OfCatalogs> = {
  ...SINGLE,
  ...(Object.fromEntries(
    Object.entries<readonly Row[]>(MORE).map(([code, rows]) => [
      code,
      [...SINGLE[code as OfCatalogs], ...rows],
    ]),
  ) as Partial<Pairs<OfCatalogs>>),
};
