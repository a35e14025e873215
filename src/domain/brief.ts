/** How much of a value stands in a message: enough to find it by. A photo in base64 has a million characters. */
export const SHOWN = 60;

/** A value as a message names it; of a long one the beginning, and how long it is. */
export const brief = (text: string, most = SHOWN): string =>
  text.length > most ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text;
