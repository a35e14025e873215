import { expect } from '@open-wc/testing';
import { REGIONS, type Region } from '../../src/domain/types.ts';
import { regionCautions } from '../../src/safety/engine/region-cautions.ts';
import { MODALITIES } from '../../src/safety/rules/all.ts';
import { caution } from '../../src/safety/rules/cautions.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { AGREED_MODALITIES } from './agreed/modalities.ts';

const modalities = atLeast(9, Object.keys(MODALITIES) as Modality[]);

/** Everything that a card says of a modality in a region. */
const said = (modality: Modality, region: Region): string =>
  [...MODALITIES[modality].cautions, ...regionCautions(modality, region)]
    .map(code => caution(code).text)
    .join(' ');

/** Where nobody may press, and what no product may touch, word for word from the safety notes. */
const PLACES: readonly (readonly [Modality, readonly Region[], readonly string[]])[] = [
  [
    'massage',
    REGIONS,
    [
      'behind the knee',
      'groin',
      'inner thigh',
      'bone',
      'veins',
      'broken skin',
      'joints',
      'spine',
      'low back',
      'ribs',
      'belly',
      'breasts',
      'front or side of the neck',
    ],
  ],
  [
    'massage',
    ['lower-leg'],
    ['shin bone', 'ankle bones', 'bony bump at the outer knee', 'heel pop'],
  ],
  ['massage', ['knee'], ['A lump there']],
  ['massage', ['thigh'], ['crease of the groin', 'above the fold of the knee', 'hard lump']],
  ['massage', ['hip'], ['crease of the groin', 'tingle']],
  ['massage', ['foot'], ['ankle bones', 'heel pop']],
  ['massage', ['head'], ['inside the mouth', 'throat']],
  [
    'massage',
    ['shoulder', 'upper-arm', 'forearm', 'hand', 'chest'],
    ['armpit', 'fold of the elbow', 'collarbone', 'inner upper arm', 'front of the wrist'],
  ],
  ['massage', ['neck', 'shoulder', 'chest', 'back'], ['jaw or chest', 'call for help']],
  ['massage', ['neck', 'back'], ['dizzy', 'tingle', 'numb']],
  ['stretch', ['neck', 'shoulder', 'back'], ['dizzy', 'tingle', 'numb']],
  ['cold-gel', ['head'], ['well away from the eyes']],
  ['education', REGIONS, ['behind the knee', 'groin', 'spine', 'neck']],
  ['cold-gel', REGIONS, ['eyes', 'mouth', 'private parts', 'behind the knee']],
  ['warm-gel', REGIONS, ['eyes', 'mouth', 'private parts', 'behind the knee']],
  ['heat-pack', REGIONS, ['pregnant belly']],
];

describe('the places where nobody may press', () => {
  for (const [modality, regions, places] of PLACES) {
    for (const region of regions) {
      it(`${modality} · ${region} → names ${places.join(', ')}`, () => {
        for (const place of places) expect(said(modality, region)).to.include(place);
      });
    }
  }

  const ARM: readonly Region[] = ['shoulder', 'upper-arm', 'forearm', 'hand'];
  for (const region of atLeast(14, REGIONS)) {
    for (const modality of modalities) {
      const isArm = ARM.includes(region) && AGREED_MODALITIES[modality]?.clot === true;
      it(`${modality} · ${region} → ${isArm ? 'asks' : 'does not ask'} about a clot in the arm`, () =>
        expect(regionCautions(modality, region).includes('arm-clot')).to.equal(isArm));

      it(`${modality} · ${region} → the region adds each of its cautions once`, () => {
        const codes = regionCautions(modality, region);
        expect(new Set(codes).size).to.equal(codes.length);
      });
    }
  }
});
