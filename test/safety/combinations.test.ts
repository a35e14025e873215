import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { combinationsOf } from '../../src/safety/engine/combinations-of.ts';
import { MODALITIES } from '../../src/safety/rules/all.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { SEVERITIES } from '../../src/safety/rules/types.ts';
import { atLeast } from '../support/lists/at-least.ts';

const modalities = atLeast(9, Object.keys(MODALITIES) as Modality[]);
/** The joint warnings of each product of a list. */
const each = (list: readonly Modality[]) =>
  list.map((modality, at) => combinationsOf(modality, list.toSpliced(at, 1)));
const codesOf = (modality: Modality, others: readonly Modality[]): readonly string[] =>
  combinationsOf(modality, others).map(({ code }) => code);

/** Read by hand from the safety notes: what a gel of either kind meets. */
const WITH_A_GEL: Readonly<Partial<Record<Modality, string>>> = {
  'cold-gel': 'two-gels',
  'warm-gel': 'two-gels',
  'cold-pack': 'gel-and-cold-pack',
  'heat-pack': 'gel-and-heat',
  brace: 'gel-and-tight',
  compression: 'gel-and-tight',
  massage: 'gel-then-roller',
};
const isGel = (modality: Modality): boolean => WITH_A_GEL[modality] === 'two-gels';

describe('what must not be used together', () => {
  for (const one of modalities) {
    it(`${one} alone → no joint warning`, () => expect(codesOf(one, [])).to.deep.equal([]));
    for (const other of modalities) {
      const code = isGel(one) ? WITH_A_GEL[other] : isGel(other) ? WITH_A_GEL[one] : undefined;
      it(`${one} beside ${other} → ${code ?? 'nothing'}`, () =>
        expect(codesOf(one, [other])).to.deep.equal(code ? [code] : []));
    }
  }

  for (const gel of atLeast(2, modalities.filter(isGel))) {
    it(`${gel} beside everything → all five, most severe first`, () => {
      expect(codesOf(gel, modalities)).to.deep.equal([
        'gel-and-heat',
        'gel-and-tight',
        'two-gels',
        'gel-and-cold-pack',
        'gel-then-roller',
      ]);
    });

    it(`${gel} beside a pack for cold and heat → both warnings, and not two gels`, () => {
      expect(codesOf(gel, ['heat-pack', 'cold-pack'])).to.deep.equal([
        'gel-and-heat',
        'gel-and-cold-pack',
      ]);
    });
  }

  const lists = fc.array(fc.constantFrom(...modalities), { maxLength: 12 });
  const modality = fc.constantFrom(...modalities);

  it('any list → no warning twice on a product, most severe first', () => {
    fc.assert(
      fc.property(lists, list => {
        for (const found of each(list)) {
          expect(new Set(found.map(({ code }) => code)).size).to.equal(found.length);
          const weights = found.map(({ severity }) => SEVERITIES.indexOf(severity));
          expect(weights).to.deep.equal([...weights].sort((a, b) => b - a));
        }
      }),
    );
  });

  it('any list → a warning stands on a gel and on what that must not meet, and on nothing else', () => {
    fc.assert(
      fc.property(lists, list => {
        const gels = list.filter(isGel);
        const met = list.filter(one => !isGel(one)).map(one => WITH_A_GEL[one]);
        const onGel = new Set([...met, ...(gels.length > 1 ? ['two-gels'] : [])].filter(Boolean));
        each(list).forEach((found, at) => {
          const one = list[at] as Modality;
          const other = gels.length > 0 ? [WITH_A_GEL[one]].filter(Boolean) : [];
          expect(found.map(({ code }) => code)).to.have.members(isGel(one) ? [...onGel] : other);
        });
      }),
    );
  });

  it('any list and one product more, anywhere → every warning stays', () => {
    fc.assert(
      fc.property(modality, lists, modality, fc.nat(12), (one, list, more, at) => {
        expect(codesOf(one, list.toSpliced(at, 0, more))).to.include.members([
          ...codesOf(one, list),
        ]);
      }),
    );
  });

  it('any list in another order → the same warnings', () => {
    fc.assert(
      fc.property(modality, lists, (one, list) => {
        expect(codesOf(one, list.toReversed())).to.deep.equal(codesOf(one, list));
      }),
    );
  });
});
