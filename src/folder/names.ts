/** The other names of the muscles in a folder, and the pages that their names and addresses lead to. */
import { type Anatomy, MUSCLE_NAMES } from '../catalog/anatomy/muscles.ts';
import type { CompiledMuscle } from '../catalog/compile/compile.ts';

/** The normalized names that lead to a muscle, but for its id. */
export const otherNames = ({ id }: Anatomy): readonly string[] =>
  [...MUSCLE_NAMES].flatMap(([name, muscle]) => (muscle.id === id && name !== id ? [name] : []));

/** In whose name `first/` and `picks/` hold what is shown for this one. */
export const firstOf = ({ muscle, file }: CompiledMuscle): string => file.first ?? muscle.id;
