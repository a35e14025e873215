/** One change to a JSON text, as a broken upload, a cache or a careless hand makes it. */
import type { Random } from './random.ts';

export const KINDS = [
  'drop',
  'rename',
  'duplicate',
  'swap',
  'type',
  'letter',
  'cut',
  'character',
  'other file',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Mutation {
  readonly kind: Kind;
  /** The place in the file, or in the text. */
  readonly at: string;
  readonly text: string;
}

/** What holds a value, and the way there. */
interface Place {
  // biome-ignore lint/suspicious/noExplicitAny: what is damaged has no type.
  readonly holder: any;
  readonly key: string;
  readonly path: string;
}

function placesIn(holder: unknown, path = ''): readonly Place[] {
  if (typeof holder !== 'object' || holder === null) return [];
  return Object.entries(holder).flatMap(([key, inner]) => [
    { holder, key, path: `${path}.${key}` },
    ...placesIn(inner, `${path}.${key}`),
  ]);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-_ ."\\{}[],:<>\u0000\u00a0é';

/** A text with one of its characters replaced, left out or doubled. */
function misspelt(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const by = random.of(['', random.of([...LETTERS]), `${text[at] ?? ''}${text[at] ?? 'x'}`]);
  return text.slice(0, at) + by + text.slice(at + 1);
}

const WRONG: readonly unknown[] = [null, true, 0, -1, 1e308, '', ' ', [], {}, [[]], [{}], ['x']];

/** A name that stands for another key until the text is made; no file has it. */
const DOUBLE = '\u0001double';

/** Changes the value; gives where. */
function change(kind: Kind, places: readonly Place[], random: Random): string {
  const named = places.filter(({ holder }) => !Array.isArray(holder));
  const { holder, key, path } = random.of(
    kind === 'rename' || kind === 'duplicate' ? named : places,
  );
  switch (kind) {
    case 'drop':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return path;
    case 'rename': {
      let name = misspelt(key, random);
      while (name === key) name = misspelt(key, random);
      const pairs = Object.entries(holder).map(([each, value]) => [
        each === key ? name : each,
        value,
      ]);
      for (const each of Object.keys(holder)) delete holder[each];
      // A plain assignment would not make a property of this name.
      for (const [each, value] of pairs)
        Object.defineProperty(holder, each as string, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      return `${path} → ${name}`;
    }
    case 'duplicate': {
      const alike = named.filter(place => place.key === key && place.holder !== holder);
      const from = random.of(alike.length > 0 ? alike : named);
      holder[`${DOUBLE}${key}`] = JSON.parse(JSON.stringify(from.holder[from.key]));
      return `${path} again, as ${from.path}`;
    }
    case 'swap': {
      const apart = places.filter(
        other =>
          !`${other.path}.`.startsWith(`${path}.`) && !`${path}.`.startsWith(`${other.path}.`),
      );
      if (apart.length === 0) return path;
      const other = random.of(apart);
      [holder[key], other.holder[other.key]] = [other.holder[other.key], holder[key]];
      return `${path} ↔ ${other.path}`;
    }
    case 'letter':
      holder[key] =
        typeof holder[key] === 'string' ? misspelt(holder[key], random) : random.of(WRONG);
      return path;
    default:
      holder[key] = random.of(WRONG);
      return path;
  }
}

/**
 * @param kind of `KINDS`; the last one is left out where there is no other file
 * @param others texts of files that might be taken for this one
 */
export function mutate(
  text: string,
  kind: Kind,
  random: Random,
  others: readonly string[],
): Mutation {
  switch (kind) {
    case 'cut': {
      const at = random.below(text.length);
      return { kind, at: `${at}`, text: text.slice(0, at) };
    }
    case 'character': {
      const at = random.below(text.length);
      const part = text.slice(at, at + 1);
      return {
        kind,
        at: `${at}`,
        text: text.slice(0, at) + misspelt(part, random) + text.slice(at + 1),
      };
    }
    case 'other file': {
      const at = random.below(others.length);
      return { kind, at: `${at}`, text: others[at] ?? text };
    }
    default: {
      const value: unknown = JSON.parse(text);
      const at = change(kind, placesIn(value), random);
      return {
        kind,
        at,
        text: JSON.stringify(value).replaceAll(JSON.stringify(DOUBLE).slice(1, -1), ''),
      };
    }
  }
}
