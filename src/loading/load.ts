/**
 * From a catalog's address and a muscle's name to that muscle's file, whichever form the catalog has: a compiled
 * folder (one small file is fetched) or an author's source file (the rest of the pipeline is loaded with it, and runs
 * here as it would on the author's machine).
 *
 * Nothing but the name of the file leaves the page.
 */
import { CatalogError } from '../domain/errors.ts';
import { normalizeName } from '../domain/name.ts';
import { fetchText } from './fetch-text.ts';
import { findInFolder } from './find-in-folder.ts';
import { type Guarded, guard } from './guard.ts';
import { addressInFolder } from './json-files.ts';
import { forgetTask, sharedTask } from './shared-task.ts';

/** In bytes; a source catalog of 10,000 products has about half as many. */
const MOST_OF_SOURCE = 32_000_000;

/** Names that are no muscle's and have no muscle's file. `auto` is replaced before anything is loaded. */
const RESERVED = ['index', 'auto'];

function unknownMuscle(muscle: string, catalog: string): CatalogError {
  return new CatalogError('muscle/unknown', `The catalog ${catalog} has no muscle "${muscle}".`);
}

async function fromFolder(folder: string, asked: string, signal: AbortSignal): Promise<Guarded> {
  const { name, value } = await findInFolder(folder, asked, signal);
  const address = addressInFolder(folder, name);
  try {
    return guard(value, address, name);
  } catch (error) {
    // A file that was caught between two uploads may be whole when somebody asks for it again.
    forgetTask(address);
    throw error;
  }
}

async function fromSource(address: string, name: string, signal: AbortSignal): Promise<Guarded> {
  const fileFor = await sharedTask(address, signal, async inner => {
    const [text, { readSource }] = await Promise.all([
      fetchText(address, inner, MOST_OF_SOURCE),
      import('../catalog/source/read-source.ts'),
    ]);
    if (text === undefined) throw new CatalogError('catalog/status', `${address} is not there.`);
    return readSource(text, address);
  });
  const file = fileFor(name);
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

/**
 * Rejects with `signal.reason` when aborted.
 *
 * @throws CatalogError `muscle/missing`, `muscle/unknown`, `catalog/unreachable`, `catalog/status`,
 *   `catalog/unreadable`, `catalog/version`; of a source catalog also `catalog/invalid`
 */
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
