/** What holds of every list, whatever the catalog, the muscle, the options and the answers. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MATCHES, PHASES, type Product, REGIONS, ZONES } from '../../src/domain/types.ts';
import { type Picks, type RecommendOptions, recommend } from '../../src/recommend/recommend.ts';
import { answersOf } from '../../src/safety/engine/answers.ts';
import type { Withheld } from '../../src/safety/engine/assess.ts';
import { MODALITIES, LEVELS as TABLE } from '../../src/safety/rules/all/rules.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';

import { aFile, aProduct, aUse, SOLEUS } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';

// `Object.keys` knows no key types; these are all the keys that the table has.
const conditions = atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]);
const codes = [...atLeast(34, Object.keys(MODALITIES)), 'unheard-of'];

const use = fc
  .tuple(fc.constantFrom(...codes), fc.subarray([...PHASES], { minLength: 1 }))
  .map(([modality, phases]) => aUse(modality, ...phases));
const parts = fc.record({
  uses: fc.array(use, { minLength: 1, maxLength: 3 }),
  match: fc.constantFrom(...MATCHES),
  ingredients: fc.subarray(['menthol', 'salicylate', 'latex', 'unheard-of']),
  isSold: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
});
const products = fc.array(parts, { maxLength: 10 }).map(list =>
  list.map(
    ({ uses, isSold, ...more }, at): Product =>
      aProduct(`product-${at}`, uses, {
        ...more,
        ...(isSold ? {} : { offers: [{ program: 'direct', url: 'javascript:x' }] }),
      }),
  ),
);
const muscle = fc
  .record({
    region: fc.constantFrom(...REGIONS),
    zone: fc.constantFrom(undefined, ...ZONES),
  })
  .map(({ region, zone }) => ({ ...SOLEUS, region, ...(zone ? { zone } : {}) }));
const options: fc.Arbitrary<RecommendOptions> = fc.record({
  country: fc.constant('US'),
  phase: fc.constantFrom(undefined, ...PHASES),
  limit: fc.constantFrom(undefined, 1, 2, 3, 5, 8),
  strict: fc.boolean(),
});
const said = fc.subarray([...conditions], { maxLength: 3 });
/** One that calls for care more than it withholds, so that enough is left on show that it concerns. */
const callsForCare = fc.constantFrom(
  ...atLeast(
    2,
    conditions.filter(
      code => Object.values(TABLE).filter(cells => cells[code].level === 'care').length > 3,
    ),
  ).map(code => [code]),
);

const listed = ({ parts: all }: Picks) =>
  all.flatMap(({ groups }) => groups.flatMap(({ picks }) => picks));
const idsOf = (picks: Picks): readonly string[] => listed(picks).map(({ product }) => product.id);
const withheldIn = ({ withheld }: Picks): readonly Withheld[] =>
  withheld.flatMap(({ items }) => items);

/** Holds of `count` lists, of which enough have something in them. */
function always(
  look: (
    ask: (answers: readonly ConditionCode[]) => Picks,
    said: readonly ConditionCode[],
    asked: RecommendOptions,
  ) => number,
  answered: fc.Arbitrary<readonly ConditionCode[]> = said,
) {
  let found = 0;
  fc.assert(
    fc.property(products, muscle, options, answered, (list, place, asked, answers) => {
      const file = aFile(list, { muscle: place });
      found += look(
        more => recommend(file, { ...asked, answers: answersOf(more) }),
        answers,
        asked,
      );
    }),
    // In 150 runs there were seldom more than 30 to look at in the rarest case.
    { numRuns: 400 },
  );
  expect(found).to.be.above(20);
}

describe('every list', () => {
  it('each product once, each use once, each phase of a use once', () => {
    always((ask, answers) => {
      const picks = ask(answers);
      const ids = idsOf(picks);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const { uses } of listed(picks)) {
        expect(new Set(uses.map(({ recommendation }) => recommendation.use)).size).to.equal(
          uses.length,
        );
        for (const { phases } of uses) expect(new Set(phases).size).to.equal(phases.length);
      }
      return ids.length;
    });
  }).timeout(limit(20_000));

  it('no product both shown and withheld', () => {
    always((ask, answers) => {
      const picks = ask(answers);
      const kept = new Set(withheldIn(picks).map(({ id }) => id));
      expect(idsOf(picks).filter(id => kept.has(id))).to.deep.equal([]);
      return kept.size;
    });
  }).timeout(limit(20_000));

  it('the limit → counts cards, and leaves none out that there is room for', () => {
    always((ask, _answers, { limit: most }) => {
      const picks = ask([]);
      const shown = idsOf(picks);
      expect(picks.offered.map(({ product }) => product.id)).to.deep.equal(shown);
      if (most === undefined) return 0;
      expect(shown.length).to.be.at.most(most);
      return shown.length === most ? most : 0;
    });
  }).timeout(limit(20_000));

  it('answers → only take away: what is left was on show, with all that it said', () => {
    always((ask, answers) => {
      const before = ask([]);
      const now = ask(answers);
      expect(idsOf(before)).to.include.members([...idsOf(now)]);
      expect(now.offered.map(({ product }) => product.id)).to.deep.equal(
        before.offered.map(({ product }) => product.id),
      );
      for (const pick of listed(now)) {
        const same = listed(before).find(({ product }) => product === pick.product);
        for (const { recommendation } of pick.uses) {
          const was = same?.uses.find(each => each.recommendation.use === recommendation.use);
          expect(recommendation.cautions.map(({ text }) => text)).to.include.members(
            (was ?? expect.fail()).recommendation.cautions.map(({ text }) => text),
          );
        }
      }
      return idsOf(before).length - idsOf(now).length;
    });
  }).timeout(limit(20_000));

  it('what answers take away → is withheld by name, and nothing that was withheld is lost', () => {
    always((ask, answers) => {
      const before = ask([]);
      const now = ask(answers);
      if (now.needHelp.length > 0) {
        expect([now.parts, now.withheld]).to.deep.equal([[], []]);
        return 0;
      }
      const kept = withheldIn(now).map(({ id }) => id);
      const taken = idsOf(before).filter(id => !idsOf(now).includes(id));
      expect(kept).to.include.members(taken);
      expect(kept).to.include.members(withheldIn(before).map(({ id }) => id));
      return taken.length;
    });
  }).timeout(limit(20_000));

  it('what is withheld → stands once, under all of its reasons and no other', () => {
    always((ask, answers) => {
      const picks = ask(answers);
      const kept = withheldIn(picks).map(({ id }) => id);
      expect(new Set(kept).size).to.equal(kept.length);
      const textsOf = ({ reasons }: Pick<Withheld, 'reasons'>) => reasons.map(({ text }) => text);
      const heads = picks.withheld.map(each => `${each.verdict} ${textsOf(each).sort().join(' ')}`);
      expect(new Set(heads).size).to.equal(heads.length);
      for (const group of picks.withheld)
        for (const item of group.items) {
          expect(item.verdict).to.equal(group.verdict);
          expect(textsOf(group)).to.have.members(textsOf(item));
        }
      return heads.length;
    });
  }).timeout(limit(20_000));

  it('what concerns the answers → is what the cards on show say of them, each sentence once', () => {
    always((ask, answers) => {
      const picks = ask(answers);
      const told = listed(picks).flatMap(({ cautions }) => cautions.answered.full);
      for (const { answer } of told) expect(answer).to.equal(true);
      const others = listed(picks).flatMap(({ cautions: { inSight, shared, ofUse } }) => [
        ...[...inSight, ...shared],
        ...ofUse.flat(),
      ]);
      expect(others.filter(caution => caution.answer)).to.deep.equal([]);
      expect(picks.concerns.map(({ text }) => text)).to.have.members([
        ...new Set(told.map(({ text }) => text)),
      ]);
      return told.length;
    }, callsForCare);
  }).timeout(limit(20_000));
});
