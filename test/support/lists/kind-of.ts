/**
 * What decides what is shown for a muscle: where it lies, and what its file offers. Muscles of one kind differ in their
 * names alone, and in the digests that are made of those too.
 */
import type { MuscleFile } from '../../../src/domain/types.ts';

export const kindOf = ({ muscle: { region, zone }, products }: MuscleFile): string =>
  JSON.stringify([region, zone, products], (key, value) => (key === 'digest' ? undefined : value));
