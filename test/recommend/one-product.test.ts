/**
 * A product is one thing: what is withheld for one of its uses is not linked for another. Every two modalities, in all
 * phases and lists: in every place with nothing said, and with every single answer on a leg and in one more place in turn.
 */
import { expect } from '@open-wc/testing';
import { PHASES, type Phase, type Use, ZONES } from '../../src/domain/types.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { answersOf } from '../../src/safety/engine/answers.ts';
import { assess } from '../../src/safety/engine/assess.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import { HELP_FIRST } from '../../src/safety/rules/help/first.ts';
import { aFile, aProduct, aUse, SOLEUS } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';

const modalities = atLeast(9, Object.keys(MODALITIES));
const conditions = atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]);
const SAID: readonly (readonly ConditionCode[])[] = [
  [],
  ...conditions.filter(code => !HELP_FIRST.includes(code)).map(code => [code]),
];
type Phases = Use['phases'];
const BOTH: Phases = ['acute', 'chronic'];
/** When the two uses are meant for. */
const WHEN: readonly (readonly [Phases, Phases])[] = [
  [['acute'], ['chronic']],
  [['chronic'], ['acute']],
  [['acute'], BOTH],
  [BOTH, ['acute']],
  [BOTH, BOTH],
];
const LISTS: readonly (Phase | undefined)[] = [undefined, ...PHASES];
const PLACES = [SOLEUS, ...atLeast(7, ZONES).map(zone => ({ ...SOLEUS, zone }))];

/** Every product of two uses, the first of this modality. */
const productsOf = (first: string) =>
  modalities
    .slice(modalities.indexOf(first))
    .flatMap(second =>
      WHEN.map(([a, b]) =>
        aProduct(`${first} ${a} ${second} ${b}`, [aUse(first, ...a), aUse(second, ...b)]),
      ),
    );

const isTooEarly = (code: string) => /^too-early|^not-on-new-injury$/.test(code);

describe('a product of two uses', () => {
  for (const modality of modalities)
    it(`${modality} and each other → whole on its card, or withheld, and never both`, () => {
      const products = atLeast(5, productsOf(modality));
      for (const [at, muscle] of PLACES.entries())
        for (const phase of LISTS)
          for (const [turn, said] of SAID.entries()) {
            if (at > 0 && turn > 0 && turn % ZONES.length !== at - 1) continue;
            const answers = answersOf(said);
            const picks = recommend(aFile(products, { muscle }), { country: 'US', phase, answers });
            const cards = new Map(
              picks.parts.flatMap(({ groups }) =>
                groups.flatMap(group => group.picks.map(pick => [pick.product.id, pick] as const)),
              ),
            );
            const kept = new Map(
              picks.withheld.flatMap(({ items }) => items.map(item => [item.id, item] as const)),
            );
            for (const product of products) {
              const label = `${product.id}, ${muscle.zone} ${phase} ${said}`;
              const verdicts = product.uses.flatMap(use =>
                (phase ? [phase] : PHASES).flatMap(
                  each => assess(product, use, { muscle, phase: each, answers }) ?? [],
                ),
              );
              const withheld = verdicts.flatMap(each => (each.verdict === 'show' ? [] : each));
              const lasting = withheld.filter(({ reasons }) =>
                reasons.some(({ code }) => !isTooEarly(code)),
              );
              const card = cards.get(product.id);
              const mayShow = lasting.length === 0 && verdicts.length > withheld.length;
              if (Boolean(card) !== mayShow)
                expect.fail(`${label}: ${mayShow ? 'no card' : 'a card'}`);
              const isNamed = verdicts.length > 0 && !mayShow;
              const item = kept.get(product.id);
              if (Boolean(item) !== isNamed) expect.fail(`${label}: ${isNamed ? 'not ' : ''}named`);
              const strictest = (lasting.length > 0 ? lasting : withheld).filter(
                (each, _, all) =>
                  each.verdict === 'withhold' || all.every(other => other.verdict === 'ask-first'),
              );
              const due = new Set(strictest.flatMap(each => each.reasons.map(({ text }) => text)));
              if (item)
                expect(
                  item.reasons.map(({ text }) => text),
                  label,
                ).to.have.members([...due]);
              // What only comes too early is told on the card, and in sight where its use is not on it.
              const told = card?.cautions;
              const texts = told
                ? [...told.shared, ...told.ofUse.flat()].map(each => each.text)
                : [];
              for (const each of card ? withheld : [])
                for (const reason of each.reasons)
                  if (!texts.includes(reason.text))
                    expect.fail(`${label}: ${reason.code} is not told`);
              const onCard = card?.uses.map(({ recommendation }) => recommendation.modality);
              for (const each of card ? withheld : [])
                if (!onCard?.includes(each.modality))
                  if (!told?.inSight.some(({ code }) => code === each.reasons[0].code))
                    expect.fail(`${label}: ${each.reasons[0].code} is not in sight`);
            }
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
