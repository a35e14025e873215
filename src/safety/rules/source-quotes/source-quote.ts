/** What whoever checks the rules is told of a source besides its label. */
export interface SourceQuote {
  /** The key phrase, its own words in quotes. */
  readonly quote: string;
  /** What is to be held against it: read in part, weak, disputed. */
  readonly note?: string;
}
