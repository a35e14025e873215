/** How many characters the short texts of a card have room for. */
export const SHORT_LENGTHS = { short_title: 34, short: 30 } as const;

/** How many there are room for in the line of the disclosure, and beside a coupon's code. */
export const LINE_LENGTHS = { disclosure: 90, about: 40, code: 30 } as const;
