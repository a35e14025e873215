/**
 * A short digest of a text: tells that a file arrived whole and as it was written. It is made at once and
 * everywhere the same; it keeps accidents out, and nobody who means harm: who can write the file can write this too.
 */

/** 53 bits of it (the public-domain cyrb53), in letters and digits. */
export function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  const mixed =
    Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const other =
    Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(mixed ^ (mixed >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (mixed >>> 0)).toString(36);
}
