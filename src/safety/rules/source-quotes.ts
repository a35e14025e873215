/**
 * The key phrase of each source and what is to be held against it, for whoever checks the rules. A phrase in quotes is
 * the source's own, so it is never reworded; one without was noted in our words.
 */
import { QUOTES_OF_DEVICES } from './source-quotes/of-devices.ts';
import { QUOTES_OF_DRUGS_AND_SIGNS } from './source-quotes/of-drugs-and-signs.ts';
import { QUOTES_OF_ILLNESSES } from './source-quotes/of-illnesses.ts';
import { QUOTES_OF_PRODUCTS } from './source-quotes/of-products.ts';
import type { SourceQuote } from './source-quotes/source-quote.ts';
import type { SourceId } from './sources.ts';

export type { SourceQuote } from './source-quotes/source-quote.ts';

export const SOURCE_QUOTES: Readonly<Record<SourceId, SourceQuote>> = {
  ...QUOTES_OF_PRODUCTS,
  ...QUOTES_OF_ILLNESSES,
  ...QUOTES_OF_DEVICES,
  ...QUOTES_OF_DRUGS_AND_SIGNS,
  seed: {
    quote: '"suspect or have ever been diagnosed with blood clots consult your doctor"',
    note: 'A massage therapist’s advice, with no source of its own.',
  },
};
