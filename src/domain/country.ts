/** How a country is written: the two capital letters of ISO 3166. Whether there is such a country it does not say. */
export const COUNTRY = /^[A-Z]{2}$/;
