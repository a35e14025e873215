/** Reading JSON of unknown shape, for whoever must never throw. Only an object's own properties count. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value behind these keys, in objects and lists. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** The object behind these keys, or an empty one. */
export function recordAt(value: unknown, ...keys: readonly string[]): JsonObject {
  const inner = valueAt(value, keys);
  return isRecord(inner) ? inner : {};
}

/** The list behind these keys, or an empty one. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const inner = valueAt(value, keys);
  return Array.isArray(inner) ? inner : [];
}
