/** A text with a fault in it, or nothing where the fault fits in no place or in more than one. */
export function spoiled(text, { from, to }) {
  const parts = text.split(from);
  return parts.length === 2 ? parts.join(to) : undefined;
}
