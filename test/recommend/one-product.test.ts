/**
 * A product is one thing: what is withheld for one of its uses is not linked for another. Every two modalities, in all
 * phases and lists: in every place with nothing said, and on a leg with every single answer; the answers in other places:
 * one-product.long.test.ts.
 */
import { expect } from '@open-wc/testing';
import { PHASES, ZONES } from '../../src/domain/types.ts';
import { answersOf } from '../../src/safety/engine/answers.ts';
import { assess } from '../../src/safety/engine/assess.ts';
import type { ConditionCode } from '../../src/safety/rules/conditions.ts';
import { aProduct, aUse, SOLEUS } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';
import { conditions, expectWhole, modalities, productsOf, SAID } from './two-uses.ts';

/** How many products are in a list of few. */
const PART = 20;

describe('a product of two uses', () => {
  for (const modality of modalities)
    it(`${modality} and each other → whole on its card, or withheld, and never both`, () => {
      const products = productsOf(modality);
      expectWhole(products, SOLEUS, []);
      // What stands in one list decides nothing here, and a long one takes far longer than its parts.
      const parts = Array.from({ length: Math.ceil(products.length / PART) }, (_, at) =>
        products.slice(at * PART, (at + 1) * PART),
      );
      for (const part of parts) {
        for (const said of SAID) expectWhole(part, SOLEUS, said);
        for (const zone of atLeast(7, ZONES)) expectWhole(part, { ...SOLEUS, zone }, []);
      }
    }).timeout(limit(60_000));
});

describe('the reasons of what is withheld', () => {
  it('each of them alone would withhold it: what only calls for care is not among them', () => {
    let withCare = 0;
    for (const modality of modalities)
      for (const phase of PHASES)
        for (const a of conditions)
          for (const b of conditions) {
            const product = aProduct('thing', [aUse(modality)]);
            const judge = (said: readonly ConditionCode[]) =>
              assess(product, aUse(modality), { muscle: SOLEUS, phase, answers: answersOf(said) });
            const both = judge([a, b]);
            if (!both || both.verdict === 'show') continue;
            for (const code of [a, b]) {
              if (!both.reasons.some(reason => reason.code === code)) continue;
              const alone = judge([code]);
              if (alone?.verdict === 'show')
                expect.fail(`${modality} ${phase}: ${code} of ${a} ${b}`);
            }
            // In a phase that is right, only what is as strict as the verdict is a reason.
            const limits = [a, b].map(code => judge([code]));
            if (limits.some(each => each?.verdict === 'show')) withCare += 1;
            if (limits.some(each => each?.verdict === 'show') && judge([])?.verdict === 'show')
              expect(both.reasons).to.have.length(1);
          }
    expect(withCare).to.be.above(100);
  }).timeout(limit(20_000));
});
