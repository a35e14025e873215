import type { FileProblem } from '../catalog/format/problems.ts';
import type { Catalog } from '../catalog/format/schema.ts';
import { CatalogProblems } from './catalog-problems.ts';
import type { CatalogSource } from './catalog-source.ts';
import { type CheckOptions, checkSource, isSound } from './check.ts';

export interface SoundCatalog {
  readonly catalog: Catalog;
  /** Warnings; none for a catalog that was checked before. */
  readonly problems: readonly FileProblem[];
}

/** The catalog, checked. @throws CatalogProblems */
export function soundCatalog(source: CatalogSource, options: CheckOptions): SoundCatalog {
  if (isSound(source)) return { catalog: source, problems: [] };
  const { catalog, problems } = checkSource(source, options);
  if (!catalog) throw new CatalogProblems(options.file ?? 'catalog.json', problems);
  return { catalog, problems };
}
