/**
 * A catalog as a caller has it: the text of its file, what `JSON.parse` makes of that, or the `catalog` of a check,
 * which is not checked again.
 */
export type CatalogSource = string | object;
