/**
 * The muscles that can be chosen, from the compiled catalog beside this page. Until the list has loaded, or if
 * it does not load, there is only the muscle of the post.
 */
import type { NamedMuscle } from '../../src/domain/muscle-search.ts';

/** What the page needs of a muscle; the index holds more. */
export interface Muscle extends NamedMuscle {
  readonly region: string;
  readonly products: number;
  /** Whether the folder has a script of the quick form for it. */
  readonly quick?: boolean;
}

export const SOLEUS: Muscle = {
  id: 'soleus',
  name: 'soleus',
  latin: 'musculus soleus',
  region: 'lower-leg',
  aliases: [],
  products: 1,
  quick: true,
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

/** @throws if there is no index, or it cannot be read */
export async function readMuscles(signal: AbortSignal): Promise<readonly Muscle[]> {
  const response = await fetch(new URL('catalog/index.json', document.baseURI), { signal });
  if (!response.ok) throw new Error(`catalog/index.json: status ${response.status}`);
  const { muscles } = (await response.json()) as { muscles?: unknown };
  const found = Array.isArray(muscles) ? muscles.filter(isMuscle) : [];
  if (found.length === 0) throw new Error('catalog/index.json: no muscles');
  return found;
}
