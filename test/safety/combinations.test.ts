import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { combinationsOf } from '../../src/safety/engine/combinations-of.ts';
import { MODALITIES, type Modality } from '../../src/safety/rules/modalities.ts';
import { SEVERITIES } from '../../src/safety/rules/types.ts';
import { atLeast } from '../support/lists/at-least.ts';

const modalities = atLeast(9, Object.keys(MODALITIES) as Modality[]);
const codesOf = (list: readonly Modality[]): readonly string[] =>
  combinationsOf(list).map(({ code }) => code);

/** Read by hand from the safety notes: what a gel of either kind meets. */
const WITH_A_GEL: Readonly<Record<Modality, string | undefined>> = {
  'cold-gel': 'two-gels',
  'warm-gel': 'two-gels',
  'cold-pack': 'gel-and-cold-pack',
  'heat-pack': 'gel-and-heat',
  brace: 'gel-and-tight',
  compression: 'gel-and-tight',
  massage: 'gel-then-roller',
  stretch: undefined,
  education: undefined,
};
const isGel = (modality: Modality): boolean => WITH_A_GEL[modality] === 'two-gels';

describe('what must not be used together', () => {
  for (const one of modalities) {
    it(`${one} alone → no joint warning`, () => expect(codesOf([one])).to.deep.equal([]));
    for (const other of modalities) {
      const code = isGel(one) ? WITH_A_GEL[other] : isGel(other) ? WITH_A_GEL[one] : undefined;
      it(`${one} and ${other} → ${code ?? 'nothing'}`, () =>
        expect(codesOf([one, other])).to.deep.equal(code ? [code] : []));
    }
  }

  it('everything → all five, most severe first', () => {
    expect(codesOf(modalities)).to.deep.equal([
      'gel-and-heat',
      'gel-and-tight',
      'two-gels',
      'gel-and-cold-pack',
      'gel-then-roller',
    ]);
  });

  it('one gel and a pack for cold and heat → both warnings, and not two gels', () => {
    expect(codesOf(['heat-pack', 'cold-pack', 'cold-gel'])).to.deep.equal([
      'gel-and-heat',
      'gel-and-cold-pack',
    ]);
  });

  const lists = fc.array(fc.constantFrom(...modalities), { maxLength: 12 });

  it('any list → no warning twice, most severe first', () => {
    fc.assert(
      fc.property(lists, list => {
        const found = combinationsOf(list);
        expect(new Set(found.map(({ code }) => code)).size).to.equal(found.length);
        const weights = found.map(({ severity }) => SEVERITIES.indexOf(severity));
        expect(weights).to.deep.equal([...weights].sort((a, b) => b - a));
      }),
    );
  });

  it('any list and one product more, anywhere → every warning stays', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(...modalities), fc.nat(12), (list, more, at) => {
        expect(codesOf(list.toSpliced(at, 0, more))).to.include.members([...codesOf(list)]);
      }),
    );
  });

  it('any list in another order → the same warnings', () => {
    fc.assert(
      fc.property(lists, list => {
        expect(codesOf(list.toReversed())).to.deep.equal(codesOf(list));
      }),
    );
  });
});
