/** What `assess` says of a use: all of it, and whether the phase alone is against it. */
import '../../src/safety/rules/all/rules.ts';
import { expect } from '@open-wc/testing';
import type { Muscle, Phase } from '../../src/domain/types.ts';
import { answersOf } from '../../src/safety/engine/answers.ts';
import { assess } from '../../src/safety/engine/assess.ts';
import type { ConditionCode } from '../../src/safety/rules/conditions.ts';
import { aProduct, aUse, SOLEUS } from '../support/builders.ts';

const POPLITEUS: Muscle = { ...SOLEUS, zone: 'behind-the-knee' };

function verdictOn(
  modality: string,
  phase: Phase,
  muscle: Muscle,
  said: readonly ConditionCode[] = [],
) {
  const use = aUse(modality);
  const product = aProduct('thing', [use]);
  return assess(product, use, { muscle, phase, answers: answersOf(said) });
}

describe('a verdict', () => {
  it('shown → the product, its use and where it stands', () => {
    const use = aUse('brace');
    const product = aProduct('brace', [use, aUse('massage')]);
    const result = assess(product, use, { muscle: SOLEUS, phase: 'acute' });
    if (result?.verdict !== 'show') expect.fail('not shown');
    expect(result.product).to.equal(product);
    expect(result.use).to.equal(use);
    expect([result.modality, result.phase]).to.deep.equal(['brace', 'acute']);
  });

  it('withheld → its name, what it does and when, and why; nothing else', () => {
    const result = verdictOn('heat-pack', 'acute', SOLEUS);
    if (!result || result.verdict === 'show') expect.fail('not withheld');
    const { reasons, ...rest } = result;
    expect(reasons).to.have.length(1);
    expect(rest).to.deep.equal({
      verdict: 'withhold',
      id: 'thing',
      title: 'Title of thing',
      modality: 'heat-pack',
      phase: 'acute',
      isTooEarly: true,
    });
  });

  const rows: readonly [
    string,
    string,
    Phase,
    Muscle,
    readonly ConditionCode[],
    string,
    boolean,
    string,
  ][] = [
    ['too early', 'massage', 'acute', SOLEUS, [], 'withhold', true, 'too-early-massage'],
    ['the wrong place', 'massage', 'chronic', POPLITEUS, [], 'withhold', false, 'behind-the-knee'],
    [
      'too early in the wrong place',
      'massage',
      'acute',
      POPLITEUS,
      [],
      'withhold',
      false,
      'too-early-massage behind-the-knee',
    ],
    [
      'an answer that asks first',
      'massage',
      'chronic',
      SOLEUS,
      ['past-clot'],
      'ask-first',
      false,
      'past-clot',
    ],
    [
      'an answer that stops',
      'massage',
      'chronic',
      SOLEUS,
      ['thrombophlebitis'],
      'withhold',
      false,
      'thrombophlebitis',
    ],
    [
      'too early, and an answer that asks first',
      'massage',
      'acute',
      SOLEUS,
      ['past-clot'],
      'withhold',
      false,
      'too-early-massage past-clot',
    ],
    [
      'too early, and an answer that calls for care alone',
      'heat-pack',
      'acute',
      SOLEUS,
      ['varicose-veins'],
      'withhold',
      true,
      'too-early-heat',
    ],
    [
      'the wrong place, and an answer that stops',
      'massage',
      'chronic',
      POPLITEUS,
      ['thrombophlebitis'],
      'withhold',
      false,
      'behind-the-knee thrombophlebitis',
    ],
  ];
  for (const [title, modality, phase, muscle, said, verdict, isTooEarly, reasons] of rows) {
    it(`${title} → ${verdict}${isTooEarly ? ', too early and nothing else' : ''}`, () => {
      const result = verdictOn(modality, phase, muscle, said);
      if (!result || result.verdict === 'show') expect.fail('not withheld');
      expect(result.verdict).to.equal(verdict);
      expect(result.isTooEarly).to.equal(isTooEarly);
      expect(result.reasons.map(({ code }) => code).join(' ')).to.equal(reasons);
    });
  }
});
