/** The author's commission tags: which one holds in a country, and where she is at home with Amazon. */
import type { Program } from '../domain/types.ts';
import { hasStore } from './amazon.ts';

export type Programs = Readonly<Record<string, Program>>;

/** What an author's table holds under that name, and never what every object inherits. */
export const inTable = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** The tag for a country, if the author has one there. Amazon issues one for each store, and none for all. */
export function tagFor(programs: Programs, program: string, country: string): string | undefined {
  const { tags = {} } = inTable(programs, program) ?? {};
  const tag = (name: string) => inTable(tags, name)?.trim();
  return tag(country) || (program === 'amazon' ? '' : tag('*')) || undefined;
}

/** The author's own store: that of her first tag. An ASIN that names no country is taken from there. */
export function homeStore(programs: Programs): string {
  const { tags = {} } = inTable(programs, 'amazon') ?? {};
  return Object.keys(tags).find(store => hasStore(store) && tags[store]?.trim()) ?? 'US';
}
