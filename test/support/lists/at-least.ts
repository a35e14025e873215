/**
 * What was found, once there is enough of it. A loop over nothing asserts nothing, so a test that goes through
 * what a page, a file or a table holds says how much that has to be.
 */
export function atLeast<T>(least: number, found: Iterable<T>): readonly T[] {
  const list = [...found];
  if (list.length < least)
    throw new Error(`${list.length} found where at least ${least} have to be.`);
  return list;
}
