/** Finding a muscle by any of its names, as a person types them: the whole name, or some of its letters. */
import { EMPTY_WORDS, normalizeName } from './name.ts';

/** The names by which a muscle is found. */
export interface NamedMuscle {
  readonly id: string;
  readonly name: string;
  readonly latin: string;
  readonly aliases: readonly string[];
}

const namesOf = ({ id, name, latin, aliases }: NamedMuscle): readonly string[] => [
  name,
  id,
  latin,
  ...aliases,
];

/** The muscle that has this name, or another name that comes to the same. */
export const muscleCalled = <M extends NamedMuscle>(
  muscles: readonly M[],
  text: string,
): M | undefined =>
  muscles.find(muscle => namesOf(muscle).some(name => normalizeName(name) === normalizeName(text)));

export interface Hit<M extends NamedMuscle> {
  readonly muscle: M;
  /** The name that matches, if it is not the one that the list shows. */
  readonly by?: string;
}

/** The muscles with a name that contains these letters; names that begin with them come first. */
export function searchMuscles<M extends NamedMuscle>(
  muscles: readonly M[],
  text: string,
): readonly Hit<M>[] {
  const hits = hitsOf(muscles, normalizeName(text));
  const shorter = withoutUnfinished(text);
  return hits.length > 0 || shorter === undefined ? hits : hitsOf(muscles, normalizeName(shorter));
}

/** Without a last word that is on its way to one that names no muscle, as "musc" is to "musculus". */
function withoutUnfinished(text: string): string | undefined {
  const [last = ''] = /[a-z]+$/i.exec(text) ?? [];
  const isUnfinished = [...EMPTY_WORDS].some(word => word.startsWith(last.toLowerCase()));
  return last !== '' && isUnfinished ? text.slice(0, -last.length) : undefined;
}

function hitsOf<M extends NamedMuscle>(muscles: readonly M[], wanted: string): readonly Hit<M>[] {
  const hits = muscles.flatMap(muscle => {
    const names = namesOf(muscle).filter(name => normalizeName(name).includes(wanted));
    const [best] = names.sort((a, b) => rank(a, wanted) - rank(b, wanted));
    if (best === undefined) return [];
    const isShown = normalizeName(muscle.name).includes(wanted);
    const hit: Hit<M> = isShown ? { muscle } : { muscle, by: best };
    // The name that the list shows comes before another that matches just as well.
    return [{ hit, rank: rank(isShown ? muscle.name : best, wanted) * 2 - (isShown ? 1 : 0) }];
  });
  return hits.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}

function rank(name: string, wanted: string): number {
  const normalized = normalizeName(name);
  return normalized === wanted ? 0 : normalized.startsWith(wanted) ? 1 : 2;
}
