/** The sentences that come with the reader's check, in the language of the list. */
import { enCheck } from './en/check.ts';
import type { Language, Widen } from './strings.ts';

/** What every language has beside `Strings`. */
export type CheckStrings = Widen<typeof enCheck>;

/** English is the only one so far. */
export const checkStrings = (_language: Language): CheckStrings => enCheck;
