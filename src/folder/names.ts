/** The other names of a muscle, as they stand in addresses. */
import { type Anatomy, MUSCLE_NAMES } from '../catalog/anatomy/muscles.ts';

/** The normalized names that lead to a muscle, but for its id. */
export const otherNames = ({ id }: Anatomy): readonly string[] =>
  [...MUSCLE_NAMES].flatMap(([name, muscle]) => (muscle.id === id && name !== id ? [name] : []));
