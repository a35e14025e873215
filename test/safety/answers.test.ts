/** What answers mean for a product, and what a reader is asked: one rule a row. */
import { expect } from '@open-wc/testing';
import { REGIONS, type Region } from '../../src/domain/types.ts';
import { answersOf, conditionsToAsk } from '../../src/safety/engine/answers.ts';
import { assess, type Recommendation } from '../../src/safety/engine/assess.ts';
import { levelOf } from '../../src/safety/engine/level-of.ts';
import { signsFor } from '../../src/safety/engine/signs.ts';
import { LEVELS as TABLE } from '../../src/safety/rules/all/rules.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import type { HelpCard, Sign } from '../../src/safety/rules/help/help-card.ts';
import { HELP_CARDS } from '../../src/safety/rules/help/red-flags.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { LEVELS, SEVERITIES } from '../../src/safety/rules/types.ts';
import { aFile, aProduct, aUse, SOLEUS } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { AGREED_HELP_FIRST, AGREED_REASONS } from './agreed/answers.ts';
import { LEVELS as AGREED_LEVELS } from './agreed/levels.ts';

const conditions = atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]);

describe('several answers', () => {
  const rows: readonly [readonly ConditionCode[], Modality, string, readonly string[]][] = [
    [['salicylate-allergy'], 'brace', 'ok', []],
    [['varicose-veins'], 'heat-pack', 'care', ['varicose-veins']],
    [['past-clot'], 'massage', 'ask', ['past-clot']],
    [['varicose-veins', 'past-clot'], 'heat-pack', 'ask', ['past-clot']],
    [['past-clot', 'varicose-veins'], 'heat-pack', 'ask', ['past-clot']],
    [['varicose-veins', 'past-clot', 'numbness'], 'heat-pack', 'stop', ['numbness']],
    [['numbness', 'past-clot', 'varicose-veins'], 'heat-pack', 'stop', ['numbness']],
    [['past-clot', 'numbness', 'varicose-veins'], 'heat-pack', 'stop', ['numbness']],
    [
      ['thrombophlebitis', 'numbness', 'broken-skin'],
      'massage',
      'stop',
      ['thrombophlebitis', 'broken-skin'],
    ],
  ];
  for (const [said, modality, level, reasons] of rows) {
    it(`${said.join(', ')} · ${modality} → ${level}, because of ${reasons.join(', ') || 'nothing'}`, () => {
      const limits = answersOf(said) ?? expect.fail();
      const found = limits.levelFor(modality, undefined);
      expect(found.level).to.equal(level);
      expect(found.reasons.map(({ code }) => code)).to.deep.equal(reasons);
    });
  }

  it('none → no limits at all', () => expect(answersOf([])).to.equal(undefined));

  it('several that need help → each help card once', () =>
    expect(
      answersOf(['suspected-clot', 'suspected-tear-or-fracture', 'arterial-disease'])?.needHelp,
    ).to.deep.equal(['emergency', 'today', 'soon']));

  it('levels and severities → mildest first, for the strictest is taken by its place', () => {
    expect(LEVELS).to.deep.equal(['ok', 'care', 'ask', 'stop']);
    expect(SEVERITIES).to.deep.equal(['info', 'warning', 'critical']);
  });

  it('a reason → what was agreed, as a question with what to do', () => {
    const [reason] = answersOf(['past-clot'])?.levelFor('massage', undefined).reasons ?? [];
    expect(reason).to.deep.equal({
      code: 'past-clot',
      severity: 'warning',
      text: AGREED_REASONS['past-clot'],
      short: ['Had a clot?', 'Take care, as said above.'],
      position: 'card',
      answer: true,
    });
  });
});

/** A product on show, as `assess` makes it. */
function shown(modality: Modality, ingredients?: readonly string[]): Recommendation {
  const use = aUse(modality);
  const product = aProduct(modality, [use], ingredients ? { ingredients } : {});
  const verdict = assess(product, use, { muscle: SOLEUS, phase: 'chronic' });
  return verdict?.verdict === 'show' ? verdict : expect.fail(modality);
}

describe('what a reader is asked', () => {
  const HELP_FIRST = Object.keys(AGREED_HELP_FIRST);
  const lists: readonly (readonly Modality[])[] = [
    ['cold-gel'],
    ['compression'],
    ['cold-pack'],
    ['brace', 'warm-gel'],
    ['cold-pack', 'heat-pack', 'massage'],
  ];
  for (const modalities of lists) {
    it(`${modalities.join(', ')} → what limits one of them, in the order of the table, and nothing else`, () => {
      const matters = conditions.filter(code =>
        AGREED_LEVELS.some(
          ({ row, column, word }) =>
            row === code && modalities.some(each => each === column) && word !== 'ok',
        ),
      );
      expect(matters.length).to.be.within(5, 27);
      expect(
        conditionsToAsk(
          modalities.map(each => shown(each)),
          [],
          [],
        ),
      ).to.deep.equal(matters);
    });
  }

  it('a gel without rubber and one with it → the second asks about rashes from rubber', () => {
    const asks = (ingredients: readonly string[]) =>
      conditionsToAsk([shown('cold-gel', ingredients)], [], []).includes('material-allergy');
    expect([asks(['menthol']), asks(['natural rubber'])]).to.deep.equal([false, true]);
  });

  it('nothing on show → nothing is asked', () =>
    expect(conditionsToAsk([], [], [])).to.deep.equal([]));

  it('help is needed → what led to it, whatever is on show, and what is ticked', () => {
    expect(conditionsToAsk([shown('massage')], ['emergency'], [])).to.deep.equal(HELP_FIRST);
    expect(conditionsToAsk([], ['soon'], ['child'])).to.deep.equal([...HELP_FIRST, 'child']);
  });

  it('what is ticked → stays where it matters no more, and is asked once where it does', () => {
    expect(conditionsToAsk([], [], ['child'])).to.deep.equal(['child']);
    const asked = conditionsToAsk([shown('massage')], [], ['past-clot']);
    expect(asked.filter(code => code === 'past-clot')).to.have.length(1);
    const later = conditionsToAsk([shown('brace')], [], ['salicylate-allergy']);
    expect(later).to.include('salicylate-allergy');
  });
});

describe('a list of ingredients', () => {
  it('empty lines in it → count as nothing', () =>
    expect(levelOf('blood-thinners', 'warm-gel', ['menthol', ' ', ''])).to.equal(
      levelOf('blood-thinners', 'warm-gel', ['menthol']),
    ));

  it('what the matrix already calls for → its own cell, with its own advice', () => {
    for (const condition of ['salicylate-allergy', 'blood-thinners'] as const)
      expect(levelOf(condition, 'warm-gel', ['methyl salicylate'])).to.equal(
        TABLE['warm-gel'][condition],
      );
  });

  it('two words that would be an ingredient as one → are none', () =>
    expect(levelOf('material-allergy', 'cold-pack', ['elas tane'])).to.equal(
      TABLE['cold-pack']['material-allergy'],
    ));
});

describe('help cards', () => {
  const cardOf = (sign: Sign): HelpCard => ({
    ...HELP_CARDS.soon,
    lists: [{ intro: 'Is this true?', signs: [sign], after: ['Ask.'] }],
  });
  const jaw = aFile([aProduct('roller', [aUse('massage')], { here: 'Pain may reach the jaw.' })]);
  const signs: readonly (readonly [string, Partial<Sign>, Region, typeof jaw, boolean])[] = [
    ['of every place', {}, 'hand', aFile([]), true],
    ['of a leg, on a leg', { regions: ['thigh', 'knee'] }, 'knee', aFile([]), true],
    ['of a leg, on a hand', { regions: ['thigh', 'knee'] }, 'hand', aFile([]), false],
    ['of the jaw, where the author speaks of it', { jaw: true }, 'neck', jaw, true],
    ['of the jaw, where nobody speaks of it', { jaw: true }, 'neck', aFile([]), false],
    ['of the jaw and the neck, on a hand', { jaw: true, regions: ['neck'] }, 'hand', jaw, false],
    [
      'of the jaw and the neck, where nobody speaks of it',
      { jaw: true, regions: ['neck'] },
      'neck',
      aFile([]),
      false,
    ],
    ['of the jaw and the neck, on a neck', { jaw: true, regions: ['neck'] }, 'neck', jaw, true],
  ];
  for (const [title, sign, region, file, isShown] of signs) {
    it(`a sign ${title} → ${isShown ? 'stands there' : 'does not'}`, () => {
      const own: Sign = { text: 'A sign.', basis: ['judgement'], ...sign };
      const found = signsFor(cardOf(own), { ...file, muscle: { ...SOLEUS, region } });
      expect(found.flatMap(list => list.signs)).to.deep.equal(isShown ? [own] : []);
    });
  }

  for (const [words, isJaw] of [
    ['Both jaws.', true],
    ['JAW', true],
    ['jawbreaker', false],
    ['a rickjaw', false],
  ] as const)
    it(`“${words}” → ${isJaw ? 'speaks' : 'does not speak'} of the jaw`, () => {
      const file = aFile([aProduct('roller', [aUse('massage')], { here: words })]);
      const card = cardOf({ text: 'J.', jaw: true, basis: ['judgement'] });
      expect(signsFor(card, file)).to.have.length(isJaw ? 1 : 0);
    });

  it('a list without a sign that concerns the muscle → is left out, what leads into it and what follows too', () => {
    const own: Sign = { text: 'A sign.', regions: ['foot'], basis: ['judgement'] };
    expect(signsFor(cardOf(own), { ...aFile([]), muscle: { ...SOLEUS, region: 'head' } })).to.be
      .empty;
  });

  /** What a reader has said, and what tells of it in a card that opens. */
  const telling: readonly (readonly [ConditionCode, RegExp])[] = [
    ['suspected-clot', /It may be a blood clot.*is swollen\..*warm\..*red, purple.*veins/s],
    ['suspected-tear-or-fracture', /went pop or crack/],
    ['thrombophlebitis', /line or lump along a vein/],
    ['arterial-disease', /blood flow.*your calf hurts/is],
  ];
  it('what is told of is what help comes first for', () =>
    expect(telling.map(([code]) => code)).to.deep.equal(Object.keys(AGREED_HELP_FIRST)));

  for (const [code, sign] of telling)
    it(`${code}, on a post of whatever region → a card that opens has the sign in it`, () => {
      for (const region of atLeast(14, REGIONS)) {
        const file = { ...aFile([]), muscle: { ...SOLEUS, region } };
        const cards = answersOf([code])?.needHelp ?? [];
        const text = cards.flatMap(each =>
          signsFor(HELP_CARDS[each], file).flatMap(({ intro, signs }) => [
            intro,
            ...signs.map(each => each.text),
          ]),
        );
        expect(text.join('\n'), region).to.match(sign);
      }
    });
});
