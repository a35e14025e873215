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
  const figure = (what: string, value: number, unit = ''): Figure => ({
    of: name,
    what,
    value,
    unit,
  });
  const time = (what: string, key: 'painted' | 'lcp' | 'blocked'): readonly Figure[] => [
    figure(what, of(found, name, key), 'ms'),
    figure(`${what} ±`, spreadOf(key), 'ms'),
  ];
  return [
    ...time('painted', 'painted'),
    figure('bytes', added(found, name) / 1000, 'kB'),
    figure('bytes in all', added(found, name, 'bytesInAll') / 1000, 'kB'),
    figure('requests', of(found, name, 'requests')),
    figure('requests in all', of(found, name, 'requestsInAll')),
    ...time('LCP', 'lcp'),
    figure('CLS', of(found, name, 'cls')),
    ...time('blocked', 'blocked'),
    figure('heap', of(found, name, 'heap') / 1e6, 'MB'),
  ];
}

export const told = (found: Found): readonly Figure[] =>
  [...found.keys()].flatMap(name => toldOf(found, name));
