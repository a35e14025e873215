/** A compiled folder whose soleus has as many products as a file may hold. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CAP } from '../../../src/catalog/compile/select-products.ts';
import { product, writeCatalog } from '../catalogs.ts';

const MEASURED = fileURLToPath(new URL('../measured.mjs', import.meta.url));

/** The numbers of the first products that were put to the soleus. */
function* numbers(): Generator<number> {
  let found = 0;
  for (let at = 0; found < CAP; at += 1)
    if (JSON.stringify(product(at)).includes('"soleus"')) {
      found += 1;
      yield at;
    }
}

/** @returns the folder */
export async function compileFifty(folder: string): Promise<string> {
  const catalog = join(folder, 'fifty.json');
  const out = join(folder, 'fifty');
  await writeCatalog(catalog, numbers());
  execFileSync(process.execPath, [MEASURED, 'compile', catalog, '--out', out]);
  return out;
}
