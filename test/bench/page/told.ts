/** What was seen of each subject, as figures to know. */
import { type Figure, median, spread } from '../figures.ts';
import type { Visit } from './visit.ts';

/** The visits of each case, by its name. */
export type Found = ReadonlyMap<string, readonly Visit[]>;

/** The median of what was seen. */
export const of = (found: Found, name: string, key: keyof Visit): number =>
  median(found.get(name)?.map(one => one[key]) ?? []);

/** Bytes that a reader gets because of the picks: what the post is without them is taken away. */
export const added = (found: Found, name: string, key: 'bytes' | 'bytesInAll' = 'bytes'): number =>
  of(found, name, key) - of(found, 'no widget', 'bytesInAll');

function toldOf(found: Found, name: string): readonly Figure[] {
  const spreadOf = (key: keyof Visit): number =>
    spread(found.get(name)?.map(one => one[key]) ?? []);
  const time = (what: string, key: 'painted' | 'lcp' | 'blocked'): readonly Figure[] => [
    { what: `${name}: ${what}`, value: of(found, name, key), unit: 'ms' },
    { what: '  … spread', value: spreadOf(key), unit: 'ms' },
  ];
  return [
    ...(name === 'no widget' ? [] : time('painted after', 'painted')),
    { what: `${name}: bytes until then`, value: added(found, name) / 1000, unit: 'kB' },
    { what: '  … in all', value: added(found, name, 'bytesInAll') / 1000, unit: 'kB' },
    { what: `${name}: requests until then`, value: of(found, name, 'requests'), unit: '' },
    { what: '  … in all', value: of(found, name, 'requestsInAll'), unit: '' },
    ...time('largest contentful paint', 'lcp'),
    { what: `${name}: layout shift`, value: of(found, name, 'cls'), unit: '' },
    ...time('blocked', 'blocked'),
    { what: `${name}: heap`, value: of(found, name, 'heap') / 1e6, unit: 'MB' },
  ];
}

export const told = (found: Found): readonly Figure[] =>
  [...found.keys()].flatMap(name => toldOf(found, name));
