/**
 * Readers of JSON that has crossed a network. Each gives what passes and tells the path of what does not; an object
 * with a property that is not known does not pass, for that could be the damaged name of one that matters.
 */

/** Is told the path of what does not pass. */
export type Lose = (path: string) => void;
/** Gives the value as it may be used, or `undefined` when it may not. */
export type Read<T> = (value: unknown, path: string, lose: Lose) => T | undefined;
type Fields<T> = { readonly [K in keyof T]: Read<T[K]> };
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const anyText: Read<string> = value => (typeof value === 'string' ? value : undefined);
export const text: Read<string> = value =>
  typeof value === 'string' && value.trim() ? value : undefined;
/** In pixels; JSON knows numbers that no picture has. */
export const size: Read<number> = value =>
  typeof value === 'number' && value > 0 && value < 1e5 ? value : undefined;

export const formed =
  (form: RegExp): Read<string> =>
  value =>
    typeof value === 'string' && form.test(value) ? value : undefined;

export const oneOf =
  <T>(values: readonly T[]): Read<T> =>
  value =>
    values.find(known => known === value);

/** Reads one of several: if it does not pass, it is lost as a whole, and what was wrong within it is not said too. */
export function attempt<T>(read: Read<T>, value: unknown, path: string, lose: Lose): T | undefined {
  const inner: string[] = [];
  const passed = read(value, path, at => inner.push(at));
  for (const at of passed === undefined ? [path] : inner) lose(at);
  return passed;
}

/** The items that pass. */
export const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, path, lose) =>
    Array.isArray(value)
      ? value.flatMap((item, at) => attempt(read, item, `${path}[${at}]`, lose) ?? [])
      : undefined;

/** A list that is refused when none of it passes. */
export const filled =
  <T>(read: Read<readonly T[]>): Read<readonly T[]> =>
  (value, path, lose) => {
    const items = read(value, path, lose);
    return items?.length ? items : undefined;
  };

/** A list that is refused when any of it does not pass: a part of it would say something else. */
export const every =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, path, lose) => {
    const items = list(read)(value, path, lose);
    return Array.isArray(value) && items?.length === value.length ? items : undefined;
  };

/** Texts that keep a reader safe: they may be absent, but if one cannot be read, the whole is refused. */
export const everyText: Read<readonly string[]> = (value, path, lose) =>
  value === undefined ? [] : every(text)(value, path, lose);

export const dictionary =
  <T>(read: Read<T>): Read<Readonly<Record<string, T>>> =>
  (value, path, lose) =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, item]) => {
            const passed = attempt(read, item, `${path}.${key}`, lose);
            return passed === undefined ? [] : [[key, passed]];
          }),
        )
      : undefined;

/** An object that has all of `needed` and of `optional` what passes, and nothing else. */
export const shape = <N extends object, O extends object>(
  needed: Fields<N>,
  optional: Fields<O>,
): Read<N & Partial<O>> => {
  const fields: Record<string, Read<unknown>> = { ...needed, ...optional };
  return (value, path, lose) => {
    if (!isObject(value)) return undefined;
    if (Object.keys(value).some(key => !Object.hasOwn(fields, key))) return undefined;
    const result: Record<string, unknown> = {};
    for (const [key, read] of Object.entries(fields)) {
      const isThere = Object.hasOwn(value, key);
      const place = `${path}.${key}`;
      const passed =
        isThere && key in optional
          ? attempt(read, value[key], place, lose)
          : read(isThere ? value[key] : undefined, place, lose);
      if (passed !== undefined) result[key] = passed;
      else if (key in needed) return undefined;
    }
    // Every key was read by the reader of its own type.
    return result as N & Partial<O>;
  };
};

/** An object that is what its digest says. One without a digest was written by hand, and is read like any other. */
export const whole =
  <T>(read: Read<T>, digest: (value: object) => string): Read<T> =>
  (value, path, lose) => {
    if (!isObject(value)) return undefined;
    const { digest: given, ...rest } = value;
    return given === undefined || given === digest(rest) ? read(rest, path, lose) : undefined;
  };
