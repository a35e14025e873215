/** A compiled folder whose soleus has as many products as a file may hold. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CAP } from '../../../src/catalog/compile/select-products.ts';
import { MODALITIES } from '../../../src/safety/rules/all/rules.ts';
import { modalityOf, product, writeCatalog } from '../catalogs.ts';

const MEASURED = fileURLToPath(new URL('../measured.mjs', import.meta.url));

/** What every reader is to ask a doctor about has no card. */
const hasCard = (at: number): boolean => MODALITIES[modalityOf(at)].askEverybody === undefined;

/** The numbers of the first products with a card that were put to the soleus. */
function* numbers(): Generator<number> {
  let found = 0;
  for (let at = 0; found < CAP; at += 1)
    if (hasCard(at) && JSON.stringify(product(at)).includes('"soleus"')) {
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
