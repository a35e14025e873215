/**
 * The list of muscles, from the compiled catalog beside this page. Until it is there, and when it
 * cannot be had, the list holds the muscle of the post.
 */

/** What the list needs of a muscle; the index holds more. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly products: number;
}

/** "lower-leg" and "soleus" as they begin a line. */
const titled = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1).replaceAll('-', ' ');

const isEntry = (value: Partial<Entry> | null): value is Entry =>
  typeof value?.id === 'string' &&
  typeof value.name === 'string' &&
  typeof value.region === 'string' &&
  typeof value.products === 'number';

async function readIndex(signal: AbortSignal): Promise<readonly Entry[]> {
  const response = await fetch(new URL('catalog/index.json', document.baseURI), { signal });
  if (!response.ok) throw new Error(`catalog/index.json: status ${response.status}`);
  const { muscles } = (await response.json()) as { muscles?: unknown };
  return Array.isArray(muscles) ? muscles.filter(isEntry) : [];
}

function option({ id, name, products }: Entry): HTMLOptionElement {
  return new Option(products > 0 ? titled(name) : `${titled(name)} (no picks yet)`, id);
}

function region([name, entries]: readonly [string, readonly Entry[]]): HTMLOptGroupElement {
  const group = document.createElement('optgroup');
  group.label = titled(name);
  group.append(...[...entries].sort((a, b) => a.name.localeCompare(b.name, 'en')).map(option));
  return group;
}

/** Fills the list, one group a region, and keeps what was chosen. @throws when there is no index */
export async function fillMuscles(list: HTMLSelectElement, signal: AbortSignal): Promise<void> {
  const byRegion = new Map<string, Entry[]>();
  for (const entry of await readIndex(signal)) {
    byRegion.set(entry.region, [...(byRegion.get(entry.region) ?? []), entry]);
  }
  if (byRegion.size === 0) throw new Error('catalog/index.json: no muscles');
  const chosen = list.value;
  list.replaceChildren(...[...byRegion].map(region));
  list.value = chosen;
}
