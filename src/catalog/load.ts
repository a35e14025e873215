/**
 * From a catalog's address and a muscle's name to that muscle's file, whichever form the catalog has:
 * a compiled folder (one small file is fetched) or an author's source file (the rest of the pipeline
 * is loaded with it, and runs here as it would on the author's machine).
 *
 * Nothing but the file's own name leaves the page.
 */
import { CatalogError } from './errors.ts';
import { fetchText } from './fetch-text.ts';
import { type Guarded, guard } from './guard.ts';
import { ID, normalizeName } from './name.ts';
import { shared } from './shared.ts';

/** An alias is a file of its own that says only where to look: `{ "version": 1, "see": "triceps-surae" }`. */
const aliasTarget = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || !('see' in value)) return undefined;
  return typeof value.see === 'string' && ID.test(value.see) ? value.see : undefined;
};

/** Names that stand for no muscle and have no file of one. `auto` is found before anything is loaded. */
const RESERVED = ['index', 'auto'];

function unknownMuscle(muscle: string, catalog: string): CatalogError {
  return new CatalogError('muscle/unknown', `The catalog ${catalog} knows no muscle "${muscle}".`);
}

/** The value of a JSON file, or `undefined` when there is none. */
export async function readJson(address: string, signal: AbortSignal): Promise<unknown> {
  const text = await fetchText(address, signal);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CatalogError('catalog/unreadable', `${address} is not JSON.`, { cause });
  }
}

async function fromFolder(folder: string, name: string, signal: AbortSignal): Promise<Guarded> {
  const address = `${folder}${name}.json`;
  const value = await shared(address, signal, inner => readJson(address, inner));
  if (value === undefined) throw unknownMuscle(name, folder);
  const target = aliasTarget(value);
  if (target === undefined) return guard(value, address);
  const real = `${folder}${target}.json`;
  return guard(await shared(real, signal, inner => readJson(real, inner)), real);
}

async function fromSource(address: string, name: string, signal: AbortSignal): Promise<Guarded> {
  const source = await shared(address, signal, async inner => {
    const [text, { readSource }] = await Promise.all([
      fetchText(address, inner),
      import('./source.ts'),
    ]);
    if (text === undefined) throw new CatalogError('catalog/status', `${address} does not exist.`);
    return readSource(text, address);
  });
  const file = source(name);
  if (!file) throw unknownMuscle(name, address);
  return guard(file, address);
}

/** Whether the address is an author's source file; everything else is a compiled folder. */
export const isSource = (address: URL): boolean => address.pathname.endsWith('.json');

/** The catalog's absolute address. @throws CatalogError `catalog/address` */
export function catalogAddress(text: string, base: string): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch (cause) {
    throw new CatalogError('catalog/address', `"${text}" is not an address.`, { cause });
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new CatalogError(
      'catalog/address',
      `A catalog is fetched over https, not ${url.protocol}`,
    );
  }
  if (!isSource(url) && !url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** @throws CatalogError with every code of `errors.ts`; rejects with `signal.reason` when aborted. */
export async function loadMuscle(
  catalog: URL,
  muscle: string,
  signal: AbortSignal,
): Promise<Guarded> {
  const name = normalizeName(muscle);
  if (RESERVED.includes(name)) throw unknownMuscle(muscle, catalog.href);
  if (!name) throw new CatalogError('muscle/missing', 'No muscle is named: set muscle="soleus".');
  return isSource(catalog)
    ? fromSource(catalog.href, name, signal)
    : fromFolder(new URL('.', catalog).href, name, signal);
}
