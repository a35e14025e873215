/** A product of two uses, with every single answer in other places than a leg: each answer in one place in turn. */
import { ZONES } from '../../src/domain/types.ts';
import { SOLEUS } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';
import { expectWhole, modalities, productsOf, SAID } from './two-uses.ts';

describe('a product of two uses, in other places', () => {
  for (const modality of modalities)
    it(`${modality} and each other → whole on its card, or withheld, and never both`, () => {
      const products = productsOf(modality);
      const zones = atLeast(7, ZONES);
      for (const [turn, said] of SAID.entries()) {
        const zone = zones[turn % zones.length];
        if (zone) expectWhole(products, { ...SOLEUS, zone }, said);
      }
    }).timeout(limit(60_000));
});
