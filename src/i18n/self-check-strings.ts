/** The sentences that come with the reader's self-check, in the language of the list. */
import { enSelfCheck } from './en/self-check.ts';
import type { Language, Widen } from './strings.ts';

/** What every language has beside `Strings`. */
export type SelfCheckStrings = Widen<typeof enSelfCheck>;

/** English is the only one so far. */
export const selfCheckStrings = (_language: Language): SelfCheckStrings => enSelfCheck;
