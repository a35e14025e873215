/** What every part of the project does with lists. */

/** Whether a list has a first item, in a form that the compiler understands. */
export const isFilled = <T>(items: readonly T[]): items is readonly [T, ...T[]] => items.length > 0;

/** Items of which none has the same text; each stands where the first of its kind stood, and is the last of them. */
export const uniqueTexts = <T extends { readonly text: string }>(
  items: readonly T[],
): readonly T[] => [...new Map(items.map(item => [item.text, item])).values()];

/** Items by what they have in common, in the order in which they come. */
export function groupBy<K, T>(
  items: readonly T[],
  keyOf: (item: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
