/** A product that an author has just begun. */
import type { Phase } from '../../domain/types.ts';

/** What is known of a new product from the start: the gap that it is to fill. */
export interface Prefill {
  readonly muscle?: string | undefined;
  readonly phase?: Phase | undefined;
  readonly modality?: string | undefined;
}

/** A product with every field that it needs; those that nothing is known of are empty. */
export const newProduct = ({ muscle, phase, modality = '' }: Prefill = {}): object => ({
  id: '',
  title: '',
  offers: [{ program: 'amazon', search: '' }],
  care: {
    muscles: muscle ? { [muscle]: '' } : {},
    uses: [{ phases: phase ? [phase] : [], modality, why: '', how: '' }],
  },
});
