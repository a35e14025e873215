/** What editors offer as a muscle: each by its id. Any other name of it is as good, and no error. */
import { MUSCLES } from '../catalog/anatomy/muscles.ts';

export interface MuscleValue {
  readonly name: string;
  readonly about: string;
}

export const MUSCLE_VALUES: readonly MuscleValue[] = MUSCLES.map(({ id, name, latin, where }) => ({
  name: id,
  about: `${name} (${latin}; ${where})`,
}));

/** What stands in the place of a name where the post is to decide. */
export const AUTO: MuscleValue = {
  name: 'auto',
  about: 'what the title, the address and the headings of the post decide',
};
