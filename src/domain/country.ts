/** How a country is written: the two capital letters of ISO 3166. Whether there is such a country is another question. */
export const COUNTRY = /^[A-Z]{2}$/;
