/** What an import guesses, and an author has to look at before a product may be shown. */
export const UNCONFIRMED_FIELDS = ['modality', 'phases', 'why', 'how'] as const;
export type UnconfirmedField = (typeof UNCONFIRMED_FIELDS)[number];
