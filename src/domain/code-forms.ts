/** How codes of a catalog are written. The forms of ids and countries are in `name.ts` and `country.ts`. */

/** A day: `2026-11-23`. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Amazon’s number of a product: ten capital letters and digits. */
export const ASIN = /^[A-Z0-9]{10}$/;

/** Where a tag counts: a country, or `*` for every country that has none of its own. */
export const TAG_COUNTRY = /^(?:[A-Z]{2}|\*)$/;

/** A placeholder of a programme’s template, without its brackets. */
export const PLACEHOLDER = /^[a-z][a-z\d_-]*$/;
