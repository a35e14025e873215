/** Each source with its quote: what readers may ask for, and what whoever checks the rules reads besides. */
import { SOURCE_QUOTES, type SourceQuote } from '../safety/rules/source-quotes.ts';
import { SOURCES, type Source, type SourceId } from '../safety/rules/sources.ts';

export type QuotedSource = Source & SourceQuote;

// The keys of the table are its own closed union, which `Object.keys` does not know.
const IDS = Object.keys(SOURCES) as SourceId[];

export const quotedSource = (id: SourceId): QuotedSource => ({
  ...SOURCES[id],
  ...SOURCE_QUOTES[id],
});

export const quotedSources = (): readonly (readonly [SourceId, QuotedSource])[] =>
  IDS.map(id => [id, quotedSource(id)]);
