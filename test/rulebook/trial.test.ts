import { expect } from '@open-wc/testing';
import { sentenceOf, type Trial, tryOut } from '../../src/rulebook/trial.ts';
import { levelOf } from '../../src/safety/engine/level-of.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { atHome, fate } from '../safety/agreed/fate.ts';
import { aFile, aProduct, aUse, SOLEUS } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';

const SAMPLE = aFile([
  aProduct('gel', [aUse('cold-gel')]),
  aProduct('sock', [aUse('compression')]),
  aProduct('roller', [aUse('massage')]),
]);
const trial = (more: Partial<Trial>): Trial => ({
  phase: 'chronic',
  ingredients: [],
  conditions: [],
  ...more,
});
// `Object.keys` knows no key types; these are all the keys that the tables have.
const MODALITY_CODES = atLeast(34, Object.keys(MODALITIES) as Modality[]);
const CONDITION_CODES = atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]);

describe('a trial of the rules', () => {
  const rows: readonly [string, Partial<Trial>, string][] = [
    ['the sample, nothing ticked → all shown', {}, 'Shown: 3. Ask first: 0. Withheld: 0.'],
    [
      'the sample, new injury → the roller has to wait',
      { phase: 'acute' },
      'Shown: 2. Ask first: 0. Withheld: 1.',
    ],
    [
      'the sample, a past clot → the gel alone is shown',
      { conditions: ['past-clot'] },
      'Shown: 1. Ask first: 2. Withheld: 0.',
    ],
    [
      'a suspected clot → help and nothing else, whatever else is ticked',
      { conditions: ['suspected-clot', 'pregnancy'] },
      'Help comes first: help cards, and no product.',
    ],
    [
      'a mouth guard for a calf → not even named',
      { modality: 'mouth-guard' },
      'Not made for this muscle: neither shown nor named.',
    ],
    [
      'neck traction, nothing ticked → ask first',
      { modality: 'neck-traction' },
      'Ask first: named, without a link, with the reason.',
    ],
    [
      'a heat pack, new injury → withheld',
      { modality: 'heat-pack', phase: 'acute' },
      'Withheld: named, without a link, with the reason.',
    ],
    [
      'a warm gel, blood thinners, nothing listed → withheld',
      { modality: 'warm-gel', conditions: ['blood-thinners'] },
      'Withheld: named, without a link, with the reason.',
    ],
    [
      'a warm gel, blood thinners, lists menthol and no salicylate → ask first',
      { modality: 'warm-gel', ingredients: ['menthol'], conditions: ['blood-thinners'] },
      'Ask first: named, without a link, with the reason.',
    ],
  ];
  for (const [title, chosen, sentence] of rows) {
    it(title, () => expect(sentenceOf(tryOut(SAMPLE, trial(chosen)))).to.equal(sentence));
  }

  it('a muscle behind the knee → no massage there', () => {
    const file = aFile([], { muscle: { ...SOLEUS, zone: 'behind-the-knee' } });
    const { verdicts } = tryOut(file, trial({ modality: 'massage' }));
    expect(verdicts.map(({ verdict }) => verdict)).to.deep.equal(['withhold']);
  });

  it('every kind of product with every condition → what the matrix says, every sentence with its source', () => {
    const before = (modality: Modality) => fate(modality, atHome(modality, SOLEUS).region).verdict;
    const VERDICTS = { ok: 'show', care: 'show', ask: 'ask-first', stop: 'withhold' };
    for (const modality of MODALITY_CODES)
      for (const condition of CONDITION_CODES) {
        const file = { ...SAMPLE, muscle: atHome(modality, SOLEUS) };
        const outcome = tryOut(file, trial({ modality, conditions: [condition] }));
        const [product] = outcome.verdicts;
        const { level } = levelOf(condition, modality, undefined);
        expect(outcome.answerLevels.map(({ cell }) => cell.level)).to.deep.equal([level]);
        if (outcome.picks.needHelp.length > 0) expect(product).to.equal(undefined);
        else
          expect(product?.verdict, `${modality} ${condition}`).to.equal(
            VERDICTS[level] === 'show' ? before(modality) : VERDICTS[level],
          );
        // Where help comes first there is no verdict, and nothing else is said.
        const sentences = product ? atLeast(1, product.sentences) : [];
        for (const { basis } of sentences) expect(basis).not.to.equal(undefined);
      }
  });

  it('an author’s caution → the author’s own words, without a source', () => {
    const file = aFile([aProduct('gel', [aUse('cold-gel')], { cautions: ['Ask me.'] })]);
    const said = tryOut(file, trial({})).verdicts[0]?.sentences ?? [];
    expect(said.filter(({ basis }) => !basis).map(({ text }) => text)).to.deep.equal(['Ask me.']);
  });
});
