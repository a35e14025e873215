import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { combinationsOf } from '../../src/safety/engine/combinations-of.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { SEVERITIES } from '../../src/safety/rules/types.ts';
import { atLeast } from '../support/lists/at-least.ts';

const modalities = atLeast(34, Object.keys(MODALITIES) as Modality[]);
/** The joint warnings of each product of a list. */
const each = (list: readonly Modality[]) =>
  list.map((modality, at) => combinationsOf(modality, list.toSpliced(at, 1)));
const codesOf = (modality: Modality, others: readonly Modality[]): readonly string[] =>
  combinationsOf(modality, others).map(({ code }) => code);

/** Read by hand from the safety notes: what a gel of either kind meets. */
const WITH_A_GEL: Readonly<Partial<Record<Modality, string>>> = {
  'cold-gel': 'two-gels',
  'warm-gel': 'two-gels',
  'medicated-patch': 'two-gels',
  'nsaid-gel': 'two-gels',
  'herbal-rub': 'two-gels',
  'cold-pack': 'gel-and-cold-pack',
  'ice-bath': 'gel-and-cold-pack',
  'heat-pack': 'gel-and-heat',
  'electric-heat': 'gel-and-heat',
  'warm-soak': 'gel-and-heat',
  'hot-wax': 'gel-and-heat',
  brace: 'gel-and-tight',
  compression: 'gel-and-tight',
  tape: 'gel-and-tight',
  'air-compression': 'gel-and-tight',
  'night-splint': 'gel-and-tight',
  boot: 'gel-and-tight',
  massage: 'gel-then-roller',
  percussion: 'gel-then-roller',
  cupping: 'gel-then-roller',
  electrical: 'gel-and-pads',
};
const isGel = (modality: Modality): boolean => WITH_A_GEL[modality] === 'two-gels';

/** What meets without a gel between them, read by hand as well. */
const WITHOUT_A_GEL: readonly (readonly [code: string, one: string, other: string])[] = [
  ['heat-and-pads', 'electrical', 'heat-pack electric-heat warm-soak hot-wax'],
  ['cold-and-tight', 'air-compression', 'cold-pack ice-bath'],
  ['cold-and-tight', 'ice-bath', 'brace compression night-splint boot'],
];

/** What two products say of each other. */
function agreed(one: Modality, other: Modality): string | undefined {
  if (isGel(one)) return WITH_A_GEL[other];
  if (isGel(other)) return WITH_A_GEL[one];
  const meets = (a: string, b: string) =>
    (a === one && b.split(' ').includes(other)) || (a === other && b.split(' ').includes(one));
  return WITHOUT_A_GEL.find(([, a, b]) => meets(a, b))?.[0];
}

describe('what must not be used together', () => {
  for (const one of modalities) {
    it(`${one} alone → no joint warning`, () => expect(codesOf(one, [])).to.deep.equal([]));
    for (const other of modalities) {
      const code = agreed(one, other);
      it(`${one} beside ${other} → ${code ?? 'nothing'}`, () =>
        expect(codesOf(one, [other])).to.deep.equal(code ? [code] : []));
    }
  }

  for (const gel of atLeast(5, modalities.filter(isGel))) {
    it(`${gel} beside everything → all six, most severe first`, () => {
      expect(codesOf(gel, modalities)).to.deep.equal([
        'gel-and-heat',
        'gel-and-tight',
        'two-gels',
        'gel-and-cold-pack',
        'gel-and-pads',
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

  it('any list → a warning stands on both of what must not meet, and on nothing else', () => {
    fc.assert(
      fc.property(lists, list => {
        each(list).forEach((found, at) => {
          const one = list[at] as Modality;
          const met = list.toSpliced(at, 1).map(other => agreed(one, other));
          expect(found.map(({ code }) => code)).to.have.members([
            ...new Set(met.filter(code => code !== undefined)),
          ]);
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
