/**
 * What a card says of cautions, exhaustively: every modality and every pair of them in one product, in every region,
 * beside every set of other modalities; and whatever one answer adds to that.
 */
import { expect } from '@open-wc/testing';
import { type Muscle, PHASES, type Phase, REGIONS } from '../../src/domain/types.ts';
import { answersOf } from '../../src/safety/engine/answers.ts';
import { assess, type Recommendation } from '../../src/safety/engine/assess.ts';
import { type CardCautions, cardCautions } from '../../src/safety/engine/card-cautions.ts';
import { combinationsOf } from '../../src/safety/engine/combinations-of.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import type { Caution } from '../../src/safety/rules/types.ts';
import { aProduct, aUse, SOLEUS } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { limit } from '../support/speed/limit.mjs';
import { fate } from './agreed/fate.ts';
import { LEVELS } from './agreed/levels.ts';
import { AGREED_MODALITIES } from './agreed/modalities.ts';
import { AGREED_LEG } from './agreed/places.ts';
import { AGREED_LATER } from './agreed/short-forms.ts';

// `Object.keys` knows no key types; these are all the keys that the tables have.
const ofAll = atLeast(34, Object.keys(MODALITIES) as Modality[]);
/** What everybody has to ask about first is on no card. */
const modalities = atLeast(
  29,
  ofAll.filter(each => !AGREED_MODALITIES[each]?.askEverybody),
);
const conditions = atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]);
const LEG: readonly string[] = AGREED_LEG.split(' ');
const agreedOf = (modality: Modality) => AGREED_MODALITIES[modality] ?? expect.fail();
const says = (modality: Modality, code: string): boolean =>
  agreedOf(modality).cautions.split(' ').includes(code);
const does = (modality: Modality, ...properties: readonly string[]): boolean =>
  properties.includes(agreedOf(modality).is ?? '');
const isGel = (modality: Modality): boolean => does(modality, 'spread');

/** What a modality calls for beside each of all: whatever calls for the same is of one kind. */
const meets = (modality: Modality): string =>
  ofAll.map(each => combinationsOf(each, [modality]).map(({ code }) => code)).join(';');
const KINDS: readonly Modality[] = [
  ...new Map(modalities.map(each => [meets(each), each])).values(),
];
/** Every subset of the kinds: what else can stand in a list, as far as a card can tell. */
const SETS: readonly (readonly Modality[])[] = Array.from(
  { length: 2 ** KINDS.length },
  (_, bits) => KINDS.filter((_each, at) => bits & (2 ** at)),
);
const PRODUCTS: readonly (readonly Modality[])[] = modalities.flatMap((one, at) => [
  [one],
  ...modalities.slice(at + 1).map(other => [one, other]),
]);

/** What a card is made of, but for what the product stands beside. */
interface Judged {
  readonly shown: readonly Recommendation[];
  readonly waits: readonly (readonly Caution[])[];
  readonly later: readonly Recommendation[];
}

/** A product with these uses, as a list takes it in one phase or in both; nothing where it is on no card. */
function judged(
  own: readonly Modality[],
  muscle: Muscle,
  phases: readonly Phase[],
  answer: readonly ConditionCode[] = [],
): Judged | undefined {
  const uses = own.map(each => aUse(each));
  const product = aProduct('thing', uses, { cautions: ['The author’s own.'] });
  const verdicts = uses.map(use =>
    phases.map(phase => assess(product, use, { muscle, phase, answers: answersOf(answer) })),
  );
  const first = verdicts.map(each => each.find(verdict => verdict?.verdict === 'show'));
  // What an answer withholds is on no card.
  if (first.includes(undefined)) return undefined;
  const waits = verdicts.map(each =>
    each.flatMap(verdict => (verdict?.verdict === 'withhold' ? verdict.reasons : [])),
  );
  const shown = first as readonly Recommendation[];
  const isForBoth = phases.length > 1 && waits.some(each => each.length === 0);
  const later = isForBoth ? shown.filter((_, at) => waits[at]?.length) : [];
  return { shown, waits, later };
}

const cardBeside = (
  { shown, waits, later }: Judged,
  joint: readonly Caution[],
  muscle: Muscle,
): CardCautions => cardCautions(shown, waits, joint, later, muscle);

/** The card of such a product by itself. */
function cardOf(
  own: readonly Modality[],
  muscle: Muscle,
  phases: readonly Phase[],
  answer: readonly ConditionCode[] = [],
): CardCautions | undefined {
  const alone = judged(own, muscle, phases, answer);
  return alone && cardBeside(alone, [], muscle);
}

const fullOf = ({ shared, ofUse }: CardCautions): readonly Caution[] => [
  ...shared,
  ...ofUse.flat(),
];
const key = ({ code, short, text }: Caution): string => `${code}: ${short?.join(' ') ?? text}`;

/** Throws what is wrong with a card, whatever it stands beside. */
function holds(card: CardCautions, own: readonly Modality[], { region }: Muscle, label: string) {
  const must = (isSo: unknown, what: string) => {
    if (!isSo) throw new Error(`${label}: ${what}`);
  };
  const full = fullOf(card);
  const inSight = new Set(card.inSight.map(({ code }) => code));
  must(inSight.size > 0, 'nothing is in sight');
  for (const { code, severity } of full)
    must(severity !== 'critical' || inSight.has(code), `${code} is critical and not in sight`);
  const isLeg = LEG.includes(region);
  const clot = isLeg && own.some(each => AGREED_MODALITIES[each]?.clot);
  must(inSight.has('blood-clot') === clot, `the clot caution has to be in sight: ${clot}`);
  if (isLeg && own.some(each => says(each, 'no-roll-zones')))
    must(inSight.has('no-roll-zones'), 'where nobody may press on a leg is not in sight');
  if (own.some(each => isGel(each) && says(each, 'no-heat-or-wrap-over-gel')))
    must(inSight.has('no-heat-or-wrap-over-gel'), 'heat and tight wraps are not in sight on a gel');
  for (const { code, text } of card.inSight)
    must(
      full.some(each => each.code === code && each.text === text),
      `${code} is in sight and not in full`,
    );
  for (const { code, short } of card.inSight)
    must(short || code === 'from-author', `${code} is in sight and has no short form there`);
  const texts = full.map(({ text }) => text);
  must(texts.includes('The author’s own.'), 'the author’s caution is lost');
  must(new Set(texts).size === texts.length, 'says a sentence twice');
  must(new Set(card.inSight.map(key)).size === card.inSight.length, 'shows a short form twice');
}

/** What a gel must not meet, as far as its card owes that to what it stands beside; `true`: in sight. */
const ON_GEL: readonly (readonly [
  code: string,
  properties: readonly string[],
  isInSight: boolean,
])[] = [
  ['gel-and-cold-pack', ['cold'], true],
  ['two-gels', ['spread'], true],
  ['gel-and-pads', ['current'], true],
  ['gel-and-heat', ['heat'], false],
  ['gel-and-tight', ['tight', 'covers'], false],
  ['gel-then-roller', ['presses'], false],
];

/** What of that is among the others, as a bit for each row. */
const onGel = (others: readonly Modality[]): number =>
  ON_GEL.reduce(
    (bits, [, met], at) => (others.some(each => does(each, ...met)) ? bits | (2 ** at) : bits),
    0,
  );

/** Throws what the card of a gel leaves out of what it stands beside. */
function warns(card: CardCautions, { others, met }: Beside, label: string) {
  const full = fullOf(card);
  for (const [at, [code, , isInSight]] of ON_GEL.entries()) {
    if (!(met & (2 ** at))) continue;
    const where = isInSight ? card.inSight : full;
    if (!where.some(each => each.code === code))
      throw new Error(`${label} beside ${others}: ${code} is missing`);
  }
}

/** What a modality calls for beside each of the sets. */
const CALLED_FOR = new Map(
  modalities.map(each => [each, SETS.map(others => combinationsOf(each, others))]),
);
const MET = SETS.map(onGel);

/** Sets of others that are one and the same to the card of a product. */
interface Beside {
  /** The first of them. */
  readonly others: readonly Modality[];
  readonly count: number;
  /** What the card holds of joint warnings, each once. */
  readonly joint: readonly Caution[];
  readonly codes: string;
  /** As `onGel` has it. */
  readonly met: number;
}

/** Other products reach a card through the joint warnings alone: all sets, by those and by what a gel must not meet. */
function besides(own: readonly Modality[]): readonly Beside[] {
  const found = new Map<string, Beside>();
  for (const [at, others] of SETS.entries()) {
    const called = own.flatMap(each => CALLED_FOR.get(each)?.[at] ?? expect.fail(each));
    const joint = [...new Map(called.map(caution => [caution.code, caution])).values()];
    const codes = joint.map(({ code }) => code).join(' ');
    const met = MET[at] ?? 0;
    const kind = `${codes} ${met}`;
    const { count } = found.get(kind) ?? { count: 0 };
    found.set(kind, { others, joint, codes, met, ...found.get(kind), count: count + 1 });
  }
  return [...found.values()];
}

describe('the cautions of a card, every combination', () => {
  it('every set of others, every product of one use or two', () => {
    expect(KINDS).to.have.length(10);
    expect(SETS).to.have.length(1024);
    expect(new Set(SETS.map(set => set.join(' '))).size).to.equal(1024);
    expect(PRODUCTS).to.have.length(29 + 406);
  });

  for (const own of PRODUCTS)
    it(`${own.join(' and ')} → whole, in every region and beside any other products`, () => {
      const all = besides(own);
      let looked = 0;
      for (const region of atLeast(14, REGIONS))
        for (const phases of [['chronic'], PHASES] as const) {
          const isOnCard = own.every(each => fate(each, region).verdict === 'show');
          const muscle = { ...SOLEUS, region };
          const label = `${own} ${region} ${phases}`;
          const product = judged(own, muscle, phases);
          if (!product !== !isOnCard) throw new Error(`${label}: on a card: ${isOnCard}`);
          if (!product) continue;
          const cards = new Map<string, CardCautions>();
          for (const beside of all) {
            const { joint, codes, count } = beside;
            let card = cards.get(codes);
            if (!card) {
              card = cardBeside(product, joint, muscle);
              cards.set(codes, card);
              holds(card, own, muscle, `${label}, ${codes}`);
            }
            if (own.some(isGel)) warns(card, beside, label);
            looked += count;
          }
        }
      const places = REGIONS.filter(region =>
        own.every(each => fate(each, region).verdict === 'show'),
      );
      expect(looked).to.equal(places.length * 2 * 1024);
    }).timeout(limit(60_000));

  it('a product of one use, by itself → one to four short lines in sight', () => {
    const counts = modalities.flatMap(modality =>
      REGIONS.flatMap(region => {
        const card = cardOf([modality], { ...SOLEUS, region }, ['chronic']);
        return card ? [[`${modality} ${region}`, card.inSight.length] as const] : [];
      }),
    );
    // The author's own caution is a line of ours only where nothing else is in sight.
    for (const [label, count] of atLeast(350, counts)) expect(count, label).to.be.within(1, 4);
  });

  it('a product that is for a new injury too → says what it must not be used for yet', () => {
    const early = modalities.filter(each => !AGREED_MODALITIES[each]?.tooEarly);
    const late = modalities.filter(each => AGREED_MODALITIES[each]?.tooEarly);
    const apart: string[] = [];
    for (const one of atLeast(11, early))
      for (const other of atLeast(18, late)) {
        const region = REGIONS.find(each =>
          [one, other].every(modality => fate(modality, each).verdict === 'show'),
        );
        // A guard for the teeth and a stick to walk with are for no place in common.
        if (!region) {
          apart.push(`${one} and ${other}`);
          continue;
        }
        const both =
          cardOf([one, other], { ...SOLEUS, region }, PHASES) ?? expect.fail(`${one} and ${other}`);
        expect(both.inSight.map(key), `${one} and ${other}`).to.include(
          `not-on-new-injury: ${AGREED_LATER[agreedOf(other).purpose]}`,
        );
        expect(fullOf(both).map(({ code }) => code)).to.include(AGREED_MODALITIES[other]?.tooEarly);
      }
    expect(apart).to.deep.equal(['insole and mouth-guard', 'walking-aid and mouth-guard']);
  });

  it('three uses → no short form twice, though two of them have to wait for the same reason', () => {
    const card = cardOf(['cold-pack', 'massage', 'stretch'], SOLEUS, PHASES);
    const shown = (card ?? expect.fail()).inSight.map(key);
    expect(new Set(shown).size).to.equal(shown.length);
  });
});

/** Whether two values are alike in all that they hold: what chai says too, who takes far longer to say it of like ones. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [pairs, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    pairs.length === others.size &&
    pairs.every(([name, value]) => others.has(name) && isSame(value, others.get(name)))
  );
}

describe('what one answer adds to a card', () => {
  /** Each product’s card in each region while nothing is said. */
  const plain = PRODUCTS.map(own =>
    REGIONS.map(region => cardOf(own, { ...SOLEUS, region }, ['chronic'])),
  );
  for (const condition of conditions)
    it(`${condition} → in sight and in full on every card that stays, nothing twice, and the rest is as it was`, () => {
      let stayed = 0;
      for (const [row, own] of PRODUCTS.entries())
        for (const [column, region] of REGIONS.entries()) {
          const muscle = { ...SOLEUS, region };
          const card = cardOf(own, muscle, ['chronic'], [condition]);
          if (!card) continue;
          const label = `${own} ${region} ${condition}`;
          holds(card, own, muscle, label);
          const { answered, ...rest } = card;
          // Nothing else in the card may tell what was answered.
          const before = plain[row]?.[column];
          const unanswered = { ...rest, answered: { inSight: [], full: [] } };
          if (!isSame(unanswered, before)) expect(unanswered, label).to.deep.equal(before);
          const told = answered.full;
          const shown = answered.inSight.filter(({ code }) => code === condition);
          expect(told.length - new Set(told.map(({ text }) => text)).size, label).to.equal(0);
          if (shown.length !== Math.min(1, told.length))
            throw new Error(
              `${label}: told ${told.length} times and in sight ${shown.length} times`,
            );
          stayed += told.length;
        }
      // What calls for more than care leaves no card that could tell of it.
      const levels = LEVELS.filter(({ row }) => row === condition).map(({ word }) => word);
      expect(atLeast(9, levels).includes('care')).to.equal(stayed > 0);
    }).timeout(limit(20_000));
});
