/**
 * A short digest of a text: tells that a file arrived whole and as it was written. It is made at once and
 * everywhere the same; it keeps accidents out, and nobody who means harm: who can write the file can write this too.
 */

/** FNV-1a over the units of the text, in letters and digits: 32 bits, and never the same where one unit differs. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
