/**
 * What a tree was drawn for, as one text: the options that decide what it holds. A tree that was there before
 * the element is kept for as long as the element would be asked for the same.
 */
import { normalizeName } from '../domain/name.ts';
import { readHeadingLevel, readLayout, readLimit, readPhase } from '../domain/options.ts';

type Value = string | number | null | undefined;

/** The options, as an author wrote them. */
export interface TreeOptions {
  readonly muscle?: Value;
  readonly phase?: Value;
  readonly limit?: Value;
  readonly strict?: boolean | undefined;
  readonly layout?: Value;
  readonly heading?: Value;
  readonly headingLevel?: Value;
  readonly newTab?: boolean | undefined;
}

/** The same for options that come to the same. What is as by default does not stand in it. */
export function serializeOptions(options: TreeOptions): string {
  const layout = readLayout(options.layout);
  const level = readHeadingLevel(options.headingLevel);
  return JSON.stringify({
    muscle: normalizeName(String(options.muscle ?? '')),
    phase: readPhase(options.phase),
    limit: readLimit(options.limit),
    strict: options.strict || undefined,
    layout: layout === 'cards' ? undefined : layout,
    heading: String(options.heading ?? '').trim() || undefined,
    level: level === 2 ? undefined : level,
    newTab: options.newTab || undefined,
  });
}
