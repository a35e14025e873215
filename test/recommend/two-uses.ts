/** A product is one thing: what is withheld for one of its uses is not linked for another. */
import { expect } from '@open-wc/testing';
import { type Muscle, PHASES, type Phase, type Use } from '../../src/domain/types.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { answersOf } from '../../src/safety/engine/answers.ts';
import { assess } from '../../src/safety/engine/assess.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import { HELP_FIRST } from '../../src/safety/rules/help/first.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';

export const modalities = atLeast(9, Object.keys(MODALITIES));
export const conditions = atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]);

/** Every single answer after which there is a list. */
export const SAID: readonly (readonly ConditionCode[])[] = conditions
  .filter(code => !HELP_FIRST.includes(code))
  .map(code => [code]);

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

/** The same in every country, so that no shop has to be chosen. */
const offers = [{ program: 'direct', url: 'https://shop.example/thing' }];

/** Every product of two uses, the first of this modality. */
export const productsOf = (first: string) =>
  atLeast(
    5,
    modalities.slice(modalities.indexOf(first)).flatMap(second =>
      WHEN.map(([a, b]) =>
        aProduct(`${first} ${a} ${second} ${b}`, [aUse(first, ...a), aUse(second, ...b)], {
          offers,
        }),
      ),
    ),
  );

const isTooEarly = (code: string) => /^too-early|^not-on-new-injury$/.test(code);

/** In a list of both phases, and of each: whole on its card, or withheld, and never both. */
export function expectWhole(
  products: ReturnType<typeof productsOf>,
  muscle: Muscle,
  said: readonly ConditionCode[],
): void {
  for (const phase of LISTS) {
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
      const fail = (what: string) =>
        expect.fail(`${product.id}, ${muscle.zone} ${phase} ${said}: ${what}`);
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
      if (Boolean(card) !== mayShow) fail(mayShow ? 'no card' : 'a card');
      const isNamed = verdicts.length > 0 && !mayShow;
      const item = kept.get(product.id);
      if (Boolean(item) !== isNamed) fail(isNamed ? 'not named' : 'named');
      const strictest = (lasting.length > 0 ? lasting : withheld).filter(
        (each, _, all) =>
          each.verdict === 'withhold' || all.every(other => other.verdict === 'ask-first'),
      );
      const due = new Set(strictest.flatMap(each => each.reasons.map(({ text }) => text)));
      const told = item?.reasons.map(({ text }) => text) ?? [...due];
      const isAsDue = told.length === due.size && [...due].every(text => told.includes(text));
      if (!isAsDue) fail(`told ${told.join(' | ')}, due ${[...due].join(' | ')}`);
      // What only comes too early is told on the card, and in sight where its use is not on it.
      const cautions = card?.cautions;
      const texts = cautions
        ? [...cautions.shared, ...cautions.ofUse.flat()].map(each => each.text)
        : [];
      for (const each of card ? withheld : [])
        for (const reason of each.reasons)
          if (!texts.includes(reason.text)) fail(`${reason.code} is not told`);
      const onCard = card?.uses.map(({ recommendation }) => recommendation.modality);
      for (const each of card ? withheld : [])
        if (!onCard?.includes(each.modality))
          if (!cautions?.inSight.some(({ code }) => code === each.reasons[0].code))
            fail(`${each.reasons[0].code} is not in sight`);
    }
  }
}
