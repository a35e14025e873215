/**
 * `catalog/index.json`: every muscle that is known, by whatever name, and where its files lie. It is asked for other names
 * than an id, and by what runs on a server.
 */
import type { NamedMuscle } from './muscle-search.ts';
import type { Muscle } from './types.ts';

export interface IndexRow extends Muscle, NamedMuscle {
  readonly id: string;
  readonly name: string;
  readonly group: string | null;
  /** How many products a post about it can show. Without any, it has no files in the folder. */
  readonly products: number;
}

export interface CatalogIndex {
  readonly version: 1;
  /** Of everything else in the file. If it is not, the file is refused. */
  readonly digest?: string;
  readonly muscles: readonly IndexRow[];
}
