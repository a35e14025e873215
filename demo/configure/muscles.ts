/**
 * The muscles that can be chosen, from the compiled catalog beside this page, and the search by any of
 * their names. Until the list is there, and when it cannot be had, there is the muscle of the post.
 */

/** The names by which a muscle is found. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly latin: string;
  readonly aliases: readonly string[];
}

/** What the page needs of a muscle; the index holds more. */
export interface Muscle extends Named {
  readonly region: string;
  readonly products: number;
}

export const SOLEUS: Muscle = {
  id: 'soleus',
  name: 'soleus',
  latin: 'musculus soleus',
  region: 'lower-leg',
  aliases: [],
  products: 1,
};

const isText = (value: unknown): value is string => typeof value === 'string';

const isMuscle = (value: Partial<Muscle> | null): value is Muscle =>
  isText(value?.id) &&
  isText(value.name) &&
  isText(value.latin) &&
  isText(value.region) &&
  typeof value.products === 'number' &&
  Array.isArray(value.aliases) &&
  value.aliases.every(isText);

/** @throws when there is no index, or none that can be read */
export async function readMuscles(signal: AbortSignal): Promise<readonly Muscle[]> {
  const response = await fetch(new URL('catalog/index.json', document.baseURI), { signal });
  if (!response.ok) throw new Error(`catalog/index.json: status ${response.status}`);
  const { muscles } = (await response.json()) as { muscles?: unknown };
  const found = Array.isArray(muscles) ? muscles.filter(isMuscle) : [];
  if (found.length === 0) throw new Error('catalog/index.json: no muscles');
  return found;
}

/** Letters and digits alone, so that "m. soleus" and "Soleus" are the same to a search. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word && !['the', 'm', 'muscle', 'muscles', 'musculus'].includes(word))
    .join(' ');

const namesOf = ({ id, name, latin, aliases }: Named): readonly string[] => [
  name,
  id,
  latin,
  ...aliases,
];

/** The muscle that is called so, by any of its names. */
export const muscleCalled = (muscles: readonly Muscle[], text: string): Muscle | undefined =>
  muscles.find(muscle => namesOf(muscle).some(name => folded(name) === folded(text)));

export interface Hit<M extends Named = Muscle> {
  readonly muscle: M;
  /** The name that was searched for, where it is not the one that the list shows. */
  readonly by?: string;
}

/** The muscles with a name that holds these letters; names that begin with them first. */
export function searchMuscles<M extends Named>(
  muscles: readonly M[],
  text: string,
): readonly Hit<M>[] {
  const wanted = folded(text);
  const hits = muscles.flatMap(muscle => {
    const names = namesOf(muscle).filter(name => folded(name).includes(wanted));
    const [best] = names.sort((a, b) => rank(a, wanted) - rank(b, wanted));
    if (best === undefined) return [];
    const isShown = folded(muscle.name).includes(wanted);
    const hit: Hit<M> = isShown ? { muscle } : { muscle, by: best };
    // What the list shows goes before another name that begins or goes on alike.
    return [{ hit, rank: rank(isShown ? muscle.name : best, wanted) * 2 - (isShown ? 1 : 0) }];
  });
  return hits.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}

const rank = (name: string, wanted: string): number =>
  folded(name) === wanted ? 0 : folded(name).startsWith(wanted) ? 1 : 2;

/** "soleus" and "lower-leg" as they begin a line. */
export const titled = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1).replaceAll('-', ' ');
