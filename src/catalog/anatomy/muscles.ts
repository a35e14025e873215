/**
 * The anatomy: every muscle that Care Picks knows, and the names by which it is found.
 *
 * It is used ahead of time and for source catalogs; readers of a compiled catalog never load it.
 */
import data from '../../../catalog/muscles.json' with { type: 'json' };
import { normalizeName } from '../../domain/name.ts';
import type { Muscle, Region, Zone } from '../../domain/types.ts';

/** A muscle or a group, with all that the anatomy says about it. */
export interface Anatomy extends Muscle {
  /** Standard Latin name: "musculus soleus". */
  readonly latin: string;
  /** Names that people type. */
  readonly aliases: readonly string[];
  /** The group that it belongs to. */
  readonly group: string | null;
  /** Where it is, in plain words. */
  readonly where: string;
  readonly related: readonly string[];
  /** Ids in public ontologies, only where they were confirmed. */
  readonly uberon: string | null;
  readonly fma: string | null;
  readonly wikidata: string | null;
}

// JSON is typed by its shape alone; a test shows that the regions and zones are ours.
type Row = Omit<Anatomy, 'region' | 'zone'> & { region: string; zone?: string };
const rows: readonly Row[] = data.muscles;

export const MUSCLES: readonly Anatomy[] = rows.map(row => ({
  ...row,
  region: row.region as Region,
  ...(row.zone ? { zone: row.zone as Zone } : {}),
})) as readonly Anatomy[];

const byId = new Map(MUSCLES.map(muscle => [muscle.id, muscle]));

/** Every normalized name that leads to a muscle: ids, names, Latin names and aliases. */
export const MUSCLE_NAMES: ReadonlyMap<string, Anatomy> = new Map(
  MUSCLES.flatMap(muscle =>
    [muscle.name, muscle.latin, ...muscle.aliases, muscle.id].map(
      name => [normalizeName(name), muscle] as const,
    ),
  ),
);

/** The muscle with this id. */
export const muscleById = (id: string): Anatomy | undefined => byId.get(id);

/** The muscles of a group; none for a single muscle. */
export const membersOf = (id: string): readonly Anatomy[] =>
  MUSCLES.filter(muscle => muscle.group === id);
