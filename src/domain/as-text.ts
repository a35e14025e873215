/**
 * A value that has come as JSON, as a text. `JSON.stringify` would ask a page's own `toJSON`, which old libraries bring
 * along: then it may say anything, or leave everything out.
 */

/** No file of ours is this deep; what lies deeper is not read, so that nothing overflows the stack. */
const DEEPEST = 30;

/** @param depth how deep it is read */
export function asText(value: unknown, depth: number = DEEPEST): string {
  if (Object(value) !== value) return `${typeof value} ${value}`;
  if (depth === 0) return '';
  const each = value as Readonly<Record<string, unknown>>;
  const pairs = Object.keys(each).map(key => `${key}:${asText(each[key], depth - 1)}`);
  return `{${pairs.join()}}`;
}
