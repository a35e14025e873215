/** The languages that there are, and which one a page gets. */
import { en } from './en/list.ts';

/** What every language has: the keys of English, each with text or a function of the same arguments. */
export type Strings = Widen<typeof en>;

export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** The sentences and the language that they are in, as a BCP 47 tag for `lang`. */
export interface Language {
  readonly tag: string;
  readonly strings: Strings;
}

const ENGLISH: Language = { tag: 'en', strings: en };

/** The language for a `lang` attribute. English is the only one so far, whatever is asked for. */
export const language = (_asked?: string): Language => ENGLISH;
