/** What a reader loads and when, in compressed bytes, and how much it may ever be. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A file of dist/ as text. */
export const readBuilt = (name: string): string => readFileSync(join(DIST, name), 'utf8');

/** A script and all that it imports statically. */
export function withImports(name: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const imports = [...readBuilt(name).matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)].map(
    ([, path]) => join(dirname(name), path ?? ''),
  );
  return [name, ...imports.flatMap(path => withImports(path, seen))];
}

/** The chunk whose name begins so. */
export const chunk = (start: string): string =>
  `chunks/${readdirSync(join(DIST, 'chunks')).find(name => name.startsWith(start))}`;

/** What a page needs until the picks are painted, and what it loads after that. */
export const FIRST = ['embed.js', 'care-picks.js'] as const;
export const later = (): readonly string[] => [chunk('element-'), chunk('drawing-')];

const allOf = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap(name => withImports(name))),
];
const without = (names: readonly string[], others: readonly string[]): readonly string[] =>
  names.filter(name => !others.includes(name));

export interface Part {
  /** What it is, as the documentation has it. */
  readonly what: string;
  readonly files: () => readonly string[];
  /** Bytes. Raised only with its reason in the commit. */
  readonly most: number;
}

const afterPaint = (): readonly string[] => [chunk('seen-'), chunk('until-needed-')];
const beforeSelfCheck = (): readonly string[] => [...allOf(FIRST), ...allOf(later())];

export const PARTS: readonly Part[] = [
  { what: '`embed.js`', files: () => ['embed.js'], most: 2_820 },
  {
    what: '`care-picks.js`, with all that it imports statically',
    files: () => withImports('care-picks.js'),
    most: 10_480,
  },
  {
    what: '`first/soleus.json`, the finished tree',
    files: () => ['first/soleus.json'],
    most: 7_450,
  },
  {
    what: '**everything until the soleus picks are painted**',
    files: () => [...allOf(FIRST), 'first/soleus.json'],
    most: 20_660,
  },
  {
    what: '**… with the quick form, `picks/soleus.js`**',
    files: () => ['picks/soleus.js'],
    most: 14_890,
  },
  {
    what: 'after that: what looks whether a reader sees the cautions, and whether one comes near',
    files: () => without(allOf(afterPaint()), allOf(FIRST)),
    most: 3_450,
  },
  {
    what: '**in all at rest, for a reader who never comes to the picks: the element form**',
    files: () => [...withImports('care-picks.js'), 'first/soleus.json', ...afterPaint()],
    most: 21_300,
  },
  {
    what: '**… and the quick form**',
    files: () => ['picks/soleus.js', ...withImports('care-picks.js'), ...afterPaint()],
    most: 28_740,
  },
  {
    what: 'when a reader comes near, or a page asks for it: the elements',
    files: () => without(allOf([chunk('element-')]), FIRST),
    most: 16_140,
  },
  {
    what: 'when a reader comes to the picks, or they are not painted first: what draws them',
    files: () => without(allOf(later()), allOf([chunk('element-')])),
    most: 14_900,
  },
  { what: '… and `catalog/soleus.json`', files: () => ['catalog/soleus.json'], most: 5_000 },
  {
    what: 'when a reader opens the self-check or a help card',
    files: () => without(allOf([chunk('self-check-')]), beforeSelfCheck()),
    most: 13_100,
  },
  {
    what: '… and when one asks for the sources of the cautions',
    files: () =>
      without(allOf([chunk('sources-')]), [...beforeSelfCheck(), ...allOf([chunk('self-check-')])]),
    most: 12_200,
  },
  {
    what: 'where a list has one of the less common modalities, or its muscle lies where nobody may press',
    files: () => without(allOf([chunk('more-')]), beforeSelfCheck()),
    most: 6_300,
  },
  {
    what: '… and when a reader opens the self-check there',
    files: () =>
      without(allOf([chunk('learn-more-')]), [
        ...beforeSelfCheck(),
        ...allOf([chunk('self-check-')]),
      ]),
    most: 3_100,
  },
  {
    what: 'with another name of a muscle than its id: what looks it up, and `catalog/index.json`',
    files: () => [
      ...without(allOf([chunk('other-name-')]), beforeSelfCheck()),
      'catalog/index.json',
    ],
    most: 5_700,
  },
  {
    what: 'with `muscle="auto"`',
    files: () => without(allOf([chunk('auto-')]), beforeSelfCheck()),
    most: 2_800,
  },
  {
    what: 'where an author measures: `analytics.js`',
    files: () => withImports('analytics.js'),
    most: 3_000,
  },
  {
    what: 'where `catalog` is a source file',
    files: () => without(allOf([chunk('read-source-')]), beforeSelfCheck()),
    most: 96_000,
  },
];

/** What all of it comes to, each file compressed by itself, in bytes. */
export const sizeOf = ({ files }: Part): number =>
  files().reduce((sum, name) => sum + gzipSync(readBuilt(name), { level: 9 }).length, 0);
