/**
 * What must hold whatever is combined. Exhaustively: every modality, phase, ingredient and place with every single
 * condition, and every modality, phase and ingredient with every pair of conditions. For the pairs the places take
 * turns, one for each pair, so that every place comes up with every modality many times: what answers come to does not
 * know of a place. By property: larger sets of conditions, and places that no muscle of ours has.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MUSCLES } from '../../src/catalog/anatomy/muscles.ts';
import {
  type Muscle,
  PHASES,
  type Phase,
  type Product,
  REGIONS,
  ZONES,
} from '../../src/domain/types.ts';
import { answersOf } from '../../src/safety/engine/answers.ts';
import { assess, type Recommendation } from '../../src/safety/engine/assess.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { aProduct, aUse, SOLEUS } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';
import { fate } from './agreed/fate.ts';
import { INGREDIENT_NAMES } from './agreed/levels.ts';
import { AGREED_MODALITIES } from './agreed/modalities.ts';
import { AGREED_LEG } from './agreed/places.ts';

const modalities = atLeast(34, Object.keys(MODALITIES) as Modality[]);
const conditions = atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]);
const pairs = conditions.flatMap((a, at) => conditions.slice(at + 1).map(b => [a, b] as const));
const INGREDIENTS: readonly (readonly string[] | undefined)[] = [
  undefined,
  [],
  ...[...atLeast(16, Object.keys(INGREDIENT_NAMES)), 'unheard-of'].map(each => [each]),
];
/** Every region without a zone, and every pair of region and zone that a muscle has. */
const PLACES: readonly Muscle[] = [
  ...REGIONS.map(region => ({ ...SOLEUS, region })),
  ...new Map(
    MUSCLES.flatMap(({ region, zone }) =>
      zone ? [[`${region} ${zone}`, { ...SOLEUS, region, zone }] as const] : [],
    ),
  ).values(),
];
/** What a file could hold beyond them. */
const ANY_PLACES: readonly Muscle[] = [
  ...PLACES,
  ...ZONES.flatMap(zone => REGIONS.map(region => ({ ...SOLEUS, region, zone }))),
];

const LEG: readonly string[] = AGREED_LEG.split(' ');
const cautionsOf = (modality: Modality): readonly string[] =>
  AGREED_MODALITIES[modality]?.cautions.split(' ') ?? [];
/** Split once: they are asked for some hundred thousand times. */
const AGREED = new Map(modalities.map(code => [code, cautionsOf(code)]));

const SECRET = 'https://shop.example/secret';
const productOf = (modality: Modality, ingredients: readonly string[] | undefined): Product =>
  aProduct('thing', [aUse(modality)], {
    offers: [{ program: 'direct', url: SECRET }],
    cautions: ['The author’s own.'],
    ...(ingredients ? { ingredients } : {}),
  });

const STRICTNESS = { show: 0, 'ask-first': 1, withhold: 2 };
const strictness = (result: ReturnType<typeof assess>): number =>
  result ? STRICTNESS[result.verdict] : 3;

const judge = (product: Product, muscle: Muscle, phase: Phase, said: readonly ConditionCode[]) => {
  const [use] = product.uses;
  if (!use) throw new Error('A product of a test has a use.');
  return assess(product, use, { muscle, phase, answers: answersOf(said) });
};

/** Throws what is wrong with one assessment. Plain throws: there are some hundred thousand of them. */
function holds(
  result: ReturnType<typeof assess>,
  modality: Modality,
  muscle: Muscle,
  label: string,
): undefined {
  const fail = (what: string): never => {
    throw new Error(`${label}: ${what}`);
  };
  const agreed = fate(modality, muscle.region);
  if (!agreed.verdict && result) return fail('is named in a place that it is not made for');
  if (!agreed.verdict) return undefined;
  if (!result) return fail('is neither shown nor withheld');
  if (agreed.verdict !== 'show' && result.verdict === 'show') return fail('is shown');
  if (result.verdict !== 'show') {
    if (result.reasons.length === 0) fail('is withheld without a reason');
    if (JSON.stringify(result).includes(SECRET)) fail('is withheld with its address');
    return undefined;
  }
  const { cautions } = result as Recommendation;
  const texts = cautions.map(({ text }) => text);
  if (texts.length === 0) fail('is shown without a caution');
  if (new Set(texts).size !== texts.length) fail('says a sentence twice');
  if (!texts.includes('The author’s own.')) fail('lost the author’s caution');
  const needsClot = AGREED_MODALITIES[modality]?.clot && LEG.includes(muscle.region);
  if (needsClot && cautions[0].code !== 'blood-clot') fail('does not lead with the clot caution');
  for (const code of AGREED.get(modality) ?? fail('was never agreed')) {
    if (!cautions.some(caution => caution.code === code)) fail(`lost its caution ${code}`);
  }
  return undefined;
}

/** With these nothing may be used at all, whatever else a page makes of them. */
const SUSPECTED: readonly ConditionCode[] = ['suspected-clot', 'suspected-tear-or-fracture'];

describe('the safety rules, every combination', () => {
  for (const modality of modalities)
    for (const phase of PHASES)
      it(`${modality} · ${phase} → safe, and never milder for an answer more`, () => {
        let turn = 0;
        for (const ingredients of INGREDIENTS) {
          const product = productOf(modality, ingredients);
          const ofPlace = atLeast(28, PLACES).map(muscle => {
            const label = `${modality} ${ingredients} ${muscle.region} ${muscle.zone ?? ''} ${phase}`;
            const nothingSaid = judge(product, muscle, phase, []);
            holds(nothingSaid, modality, muscle, label);
            const single = new Map(
              conditions.map(code => [code, judge(product, muscle, phase, [code])]),
            );
            for (const [code, result] of single) {
              holds(result, modality, muscle, `${label} ${code}`);
              if (strictness(result) < strictness(nothingSaid))
                throw new Error(`${label}: ${code} makes it milder`);
              if (SUSPECTED.includes(code) && result && result.verdict !== 'withhold')
                throw new Error(`${label}: shown with ${code}`);
            }
            return { muscle, label, single };
          });
          for (const [a, b] of pairs) {
            const { muscle, label, single } = ofPlace[turn++ % ofPlace.length] ?? expect.fail();
            const result = judge(product, muscle, phase, [a, b]);
            holds(result, modality, muscle, `${label} ${a} ${b}`);
            const least = Math.max(strictness(single.get(a)), strictness(single.get(b)));
            if (strictness(result) < least)
              throw new Error(`${label}: ${a} and ${b} together are milder than one alone`);
          }
        }
      }).timeout(limit(60_000));

  it('any set of conditions → no milder than any set within it, and in whatever order', () => {
    const sets = fc.shuffledSubarray([...conditions]);
    fc.assert(
      fc.property(
        sets,
        fc.constantFrom(...modalities),
        fc.constantFrom(...INGREDIENTS),
        fc.constantFrom(...ANY_PLACES),
        fc.constantFrom(...PHASES),
        fc.nat(),
        (said, modality, ingredients, muscle, phase, cut) => {
          const product = productOf(modality, ingredients);
          const whole = judge(product, muscle, phase, said);
          holds(whole, modality, muscle, said.join(' '));
          const part = judge(product, muscle, phase, said.slice(0, cut % (said.length + 1)));
          expect(strictness(whole)).to.be.at.least(strictness(part));
          expect(strictness(judge(product, muscle, phase, [...said].reverse()))).to.equal(
            strictness(whole),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  const shown = atLeast(
    25,
    modalities.filter(modality => fate(modality, SOLEUS.region).verdict === 'show'),
  );
  it('a caution that an author adds → takes none of ours away, whatever they write', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.constantFrom(...shown), (cautions, modality) => {
        const own = productOf(modality, undefined);
        const bare = judge(own, SOLEUS, 'chronic', []) as Recommendation;
        const more = judge({ ...own, cautions }, SOLEUS, 'chronic', []) as Recommendation;
        const ours = bare.cautions
          .filter(({ code }) => code !== 'from-author')
          .map(({ code }) => code);
        expect(more.cautions.map(({ code }) => code)).to.include.members(ours);
        expect(more.cautions[0].code).to.equal(bare.cautions[0].code);
      }),
    );
  });
});
