/** How many characters the short texts of a card have room for. */
export const SHORT_LENGTHS = { short_title: 34, short: 30 } as const;
