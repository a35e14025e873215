/** A site of Vite’s that has the packed package and a catalog of one product. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, site } from './packed.ts';

// Its types come with a build, and the type check before it.
const name = 'care-picks/vite';
export const { carePicks }: typeof import('../../../../src/package/vite.ts') = await import(name);

const sample = JSON.parse(readFileSync(join(root, 'catalog/catalog.json'), 'utf8'));
export const CATALOG = { ...sample, products: sample.products.slice(0, 1) };

/** @returns its folder */
export function viteSite(): string {
  const at = site('vite');
  const page = '<!doctype html><script type="module" src="/main.js"></script>';
  writeFileSync(join(at, 'index.html'), page);
  writeFileSync(join(at, 'main.js'), `import 'care-picks/elements';`);
  writeFileSync(join(at, 'catalog.json'), JSON.stringify(CATALOG));
  return at;
}
