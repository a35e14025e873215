/**
 * A short digest of a text: tells that a file arrived whole and as it was written. It is made at once and
 * everywhere the same; it keeps accidents out, and nobody who means harm: who can write the file can write this too.
 */

/** FNV-1a over the units of the text: 32 bits, and never the same where one unit differs. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** Another one for a script that needs no digest, and in which each byte counts. */
export function shortHash(text: string): number {
  let sum = 0;
  for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
  return sum >>> 0;
}

/** FNV-1a in letters and digits. */
export const digest = (text: string): string => hash(text).toString(36);
