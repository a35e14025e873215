/** Small values for tests: whole by default, so that a test says only what it is about. */
import type { Muscle, MuscleFile, Product, Use } from '../../src/domain/types.ts';

export const SOLEUS: Muscle = {
  id: 'soleus',
  name: 'soleus',
  region: 'lower-leg',
};

export const aUse = (modality: string, ...phases: Use['phases']): Use => ({
  modality,
  phases: phases.length > 0 ? phases : ['acute', 'chronic'],
  why: `Why ${modality}.`,
  how: `How ${modality}.`,
});

export const aProduct = (
  id: string,
  uses: readonly Use[],
  more: Partial<Product> = {},
): Product => ({
  id,
  title: `Title of ${id}`,
  offers: [{ program: 'amazon', search: id }],
  uses,
  ...more,
});

export const aFile = (
  products: readonly Product[],
  more: Partial<MuscleFile> = {},
): MuscleFile => ({
  version: 1,
  muscle: SOLEUS,
  programs: {},
  products,
  ...more,
});

/** A source catalog of one product; a test breaks the part that it is about. */
export const aCatalog = () => ({
  version: 1,
  author: { name: 'Ada', credential: 'Therapist' },
  programs: { amazon: { tags: { US: 'ada-20' } } } as Record<string, object>,
  products: [aSourceProduct('cold-gel')],
});

export const aSourceProduct = (id: string) => ({
  id,
  title: 'A gel',
  brand: 'Brand',
  offers: [{ program: 'amazon', search: 'a gel' }] as Record<string, unknown>[],
  care: {
    muscles: { soleus: 'Low on the calf.' } as Record<string, string>,
    uses: [
      { phases: ['acute'], modality: 'cold-gel', why: 'It cools.', how: 'Spread it thinly.' },
    ] as Record<string, unknown>[],
  } as Record<string, unknown>,
});
