/** Which cautions of a card are in sight, and which stand for one use alone: one rule a row. */
import { expect } from '@open-wc/testing';
import type { Muscle, Region } from '../../src/domain/types.ts';
import type { Recommendation } from '../../src/safety/engine/assess.ts';
import { type CardCautions, cardCautions } from '../../src/safety/engine/card-cautions.ts';
import '../../src/safety/rules/all/rules.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import type { Caution } from '../../src/safety/rules/types.ts';
import { SOLEUS } from '../support/builders.ts';

/** A mild caution that stands behind the tap, but for what a test says of it. */
const told = (code: string, more: Partial<Caution> = {}): Caution => ({
  code,
  severity: 'warning',
  text: `All of ${code}.`,
  short: [`${code}?`, 'No.'],
  position: 'details',
  ...more,
});

// A card reads two things of a recommendation. What `assess` makes of real products is in the other suites.
const aUse = (modality: Modality, ...cautions: readonly Caution[]): Recommendation =>
  ({ modality, cautions }) as unknown as Recommendation;

const inRegion = (region: Region): Muscle => ({ ...SOLEUS, region });

const card = (
  uses: readonly Recommendation[],
  {
    waits = [],
    joint = [],
    later = [],
    muscle = inRegion('back'),
  }: {
    readonly waits?: readonly (readonly Caution[])[];
    readonly joint?: readonly Caution[];
    readonly later?: readonly Recommendation[];
    readonly muscle?: Muscle;
  } = {},
): CardCautions => cardCautions(uses, waits, joint, later, muscle);

const codes = (cautions: readonly Caution[]): readonly string[] => cautions.map(({ code }) => code);

describe('what of a card’s cautions is in sight', () => {
  const ALWAYS = told('always', { position: 'card' });
  const rows: readonly [string, Caution, Modality, Region, boolean][] = [
    [
      'critical, though it has its place behind the tap',
      told('a', { severity: 'critical' }),
      'brace',
      'back',
      true,
    ],
    ['a warning behind the tap', told('a'), 'brace', 'back', false],
    [
      'a mild one that has its place in the card',
      told('a', { position: 'card', severity: 'info' }),
      'brace',
      'back',
      true,
    ],
    ['one for gels, on a cold gel', told('a', { position: 'gel' }), 'cold-gel', 'back', true],
    ['one for gels, on a warm gel', told('a', { position: 'gel' }), 'warm-gel', 'back', true],
    ['one for gels, on a brace', told('a', { position: 'gel' }), 'brace', 'lower-leg', false],
    ['one for legs, on a calf', told('a', { position: 'leg' }), 'massage', 'lower-leg', true],
    ['one for legs, on a thigh', told('a', { position: 'leg' }), 'massage', 'thigh', true],
    ['one for legs, on a back', told('a', { position: 'leg' }), 'massage', 'back', false],
    [
      'one that comes first where nothing else does, beside another',
      told('a', { position: 'first' }),
      'brace',
      'back',
      false,
    ],
    [
      'a reason to wait that is not the product’s own',
      told('a', { position: 'reason' }),
      'brace',
      'back',
      false,
    ],
  ];
  for (const [title, caution, modality, region, isInSight] of rows) {
    it(`${title} → ${isInSight ? 'in sight' : 'in full alone'}`, () => {
      const { inSight, shared } = card([aUse(modality, ALWAYS, caution)], {
        muscle: inRegion(region),
      });
      expect(codes(inSight).toSorted()).to.deep.equal(isInSight ? ['a', 'always'] : ['always']);
      expect(codes(shared)).to.have.members(['a', 'always']);
    });
  }

  it('nothing else → the one that comes first then, whatever stands before it', () =>
    expect(
      codes(
        card([aUse('brace', told('heavy'), told('b', { position: 'first', severity: 'info' }))])
          .inSight,
      ),
    ).to.deep.equal(['b']));

  it('nothing else, and none that comes first → the most severe', () =>
    expect(
      codes(card([aUse('brace', told('mild', { severity: 'info' }), told('heavy'))]).inSight),
    ).to.deep.equal(['heavy']));

  it('most severe first', () =>
    expect(
      codes(
        card([
          aUse(
            'brace',
            told('mild', { position: 'card', severity: 'info' }),
            told('worst', { severity: 'critical' }),
            told('bad', { position: 'card' }),
          ),
        ]).inSight,
      ),
    ).to.deep.equal(['worst', 'bad', 'mild']));
});

describe('what stands twice', () => {
  const inCard = (code: string, text: string, short?: Caution['short']): Caution => {
    const { short: _, ...rest } = told(code, { position: 'card', text });
    return short ? { ...rest, short } : rest;
  };
  const rows: readonly [string, readonly Caution[], number][] = [
    [
      'the same short form of two sentences → once',
      [inCard('a', 'One.', ['A?', 'No.']), inCard('a', 'Two.', ['A?', 'No.'])],
      1,
    ],
    [
      'short forms of one code that differ → both',
      [inCard('a', 'One.', ['A?', 'No.']), inCard('a', 'Two.', ['A?', 'Never.'])],
      2,
    ],
    [
      'the same letters, parted elsewhere → both',
      [inCard('a', 'One.', ['AB', 'C']), inCard('a', 'Two.', ['A', 'BC'])],
      2,
    ],
    [
      'the same short form of two codes → both',
      [inCard('a', 'One.', ['A?', 'No.']), inCard('b', 'Two.', ['A?', 'No.'])],
      2,
    ],
    ['two sentences without a short form → both', [inCard('a', 'One.'), inCard('a', 'Two.')], 2],
  ];
  for (const [title, cautions, count] of rows)
    it(title, () => expect(card([aUse('brace', ...cautions)]).inSight).to.have.length(count));
});

describe('what holds for one use alone', () => {
  const BOTH = told('both', { position: 'card' });

  it('what every use says → shared; the rest → with its own use, in order', () => {
    const { shared, ofUse } = card([
      aUse('cold-pack', told('cold'), BOTH),
      aUse('heat-pack', BOTH, told('heat')),
    ]);
    expect(codes(shared)).to.deep.equal(['both']);
    expect(ofUse.map(codes)).to.deep.equal([['cold'], ['heat']]);
  });

  it('what two of three uses say → with each of the two', () => {
    const some = told('some');
    const { shared, ofUse } = card([
      aUse('cold-pack', BOTH, some),
      aUse('heat-pack', BOTH, some),
      aUse('massage', BOTH),
    ]);
    expect(codes(shared)).to.deep.equal(['both']);
    expect(ofUse.map(codes)).to.deep.equal([['some'], ['some'], []]);
  });

  it('why one use has to wait → with that use, and not in sight', () => {
    const wait = told('wait', { position: 'reason' });
    const { inSight, shared, ofUse } = card([aUse('cold-pack', BOTH), aUse('heat-pack', BOTH)], {
      waits: [[], [wait]],
    });
    expect(codes(shared)).to.deep.equal(['both']);
    expect(ofUse.map(codes)).to.deep.equal([[], ['wait']]);
    expect(codes(inSight)).to.deep.equal(['both']);
  });

  it('without anything to wait for → nothing is added', () =>
    expect(card([aUse('cold-pack', BOTH), aUse('heat-pack', BOTH)]).ofUse).to.deep.equal([[], []]));

  it('no use → no caution', () => {
    const { inSight, shared, ofUse } = card([]);
    expect([inSight, shared, ofUse]).to.deep.equal([[], [], []]);
  });
});

describe('what a product must not meet, and what has to wait', () => {
  const OWN = told('own', { position: 'card' });

  it('a joint warning → in full, where it belongs by how much it weighs', () => {
    const { shared, inSight } = card([aUse('cold-gel', OWN, told('mild', { severity: 'info' }))], {
      joint: [told('joint', { severity: 'critical' })],
    });
    expect(codes(shared)).to.deep.equal(['joint', 'own', 'mild']);
    expect(codes(inSight)).to.deep.equal(['joint', 'own']);
  });

  it('a joint warning that has its place behind the tap → stays there', () =>
    expect(codes(card([aUse('cold-gel', OWN)], { joint: [told('joint')] }).inSight)).to.deep.equal([
      'own',
    ]));

  it('why a use that is not on the card has to wait → in sight and in full', () => {
    const notYet = told('not-yet', { position: 'reason' });
    const { shared, inSight } = card([aUse('cold-pack', OWN)], { joint: [notYet] });
    expect(codes(shared)).to.deep.equal(['own', 'not-yet']);
    expect(codes(inSight)).to.deep.equal(['own', 'not-yet']);
  });

  const later: readonly [Modality, readonly string[]][] = [
    ['heat-pack', ['Heat? Not on a new injury.']],
    ['warm-gel', ['Heat? Not on a new injury.']],
    ['massage', ['Press, stretch? Not on a new injury.']],
    ['stretch', ['Press, stretch? Not on a new injury.']],
    ['ice-bath', ['Ice bath? Not on a new injury.']],
    ['electrical', ['Patch, current? Not on a new injury.']],
    ['night-splint', ['Pump, splint, guard? Not on a new injury.']],
    ['balance', ['Train, balance? Not on a new injury.']],
    ['education', []],
  ];
  for (const [modality, expected] of later) {
    it(`cold now, and ${modality} later → ${expected[0] ?? 'nothing to wait for'}`, () => {
      const use = aUse(modality, OWN);
      const { inSight } = card([aUse('cold-pack', OWN), use], { later: [use] });
      expect(inSight.slice(1).map(({ short }) => short?.join(' '))).to.deep.equal(expected);
    });
  }
});
