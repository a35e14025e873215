import { expect } from '@open-wc/testing';
import { REGIONS, type Region } from '../../src/domain/types.ts';
import { assess } from '../../src/safety/engine/assess.ts';
import { cardCautions } from '../../src/safety/engine/card-cautions.ts';
import { regionCautions } from '../../src/safety/engine/region-cautions.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import { caution } from '../../src/safety/rules/cautions.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { aProduct, aUse, SOLEUS } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { AGREED_MODALITIES } from './agreed/modalities.ts';

const modalities = atLeast(34, Object.keys(MODALITIES) as Modality[]);

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
  ['heat-pack', REGIONS, ['pregnant belly', 'patch with medicine', 'alcohol', 'strong pain']],
  ['cold-gel', REGIONS, ['throat']],
  ['warm-gel', REGIONS, ['throat']],
  [
    'cold-pack',
    ['upper-arm', 'forearm', 'knee', 'lower-leg'],
    ['bump at the outer knee', 'inside the elbow'],
  ],
  ['percussion', REGIONS, ['head', 'neck', 'chest', 'spine', 'ribs', 'belly', 'bone', 'pulse']],
  ['percussion', ['shoulder', 'back'], ['jaw or chest', 'breasts', 'low back']],
  ['percussion', ['lower-leg'], ['shin bone', 'behind the knee']],
  ['cupping', REGIONS, ['behind the knee', 'groin', 'spine', 'low back', 'side of the neck']],
  ['electrical', REGIONS, ['pacemaker', 'head', 'neck', 'chest', 'belly', 'water']],
  ['nsaid-gel', REGIONS, ['eyes', 'mouth', 'throat', 'private parts', 'behind the knee']],
  ['herbal-rub', ['head'], ['well away from the eyes']],
  ['electric-heat', REGIONS, ['patch with medicine', 'alcohol', 'pregnant belly', 'cord']],
  ['warm-soak', REGIONS, ['patch with medicine', 'faint', 'numb feet']],
  ['ice-bath', REGIONS, ['stop your heart', 'go in alone']],
  ['strength', REGIONS, ['tingle', 'eye', 'pop or snap']],
  ['night-splint', REGIONS, ['numb', 'leaflet']],
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

  // The digastric lies in the region of the head.
  const AT_THE_THROAT = ['cold-gel', 'warm-gel', 'heat-pack', 'nsaid-gel', 'herbal-rub'] as const;
  for (const region of ['head', 'neck'] as const)
    for (const modality of AT_THE_THROAT)
      it(`${modality} · ${region}, front of the neck → the throat is named in sight`, () => {
        const muscle = { ...SOLEUS, region, zone: 'front-of-neck' } as const;
        const use = aUse(modality);
        const verdict = assess(aProduct('thing', [use]), use, { muscle, phase: 'chronic' });
        if (verdict?.verdict !== 'show') return expect.fail(verdict?.verdict);
        const { inSight } = cardCautions([verdict], [[]], [], [], muscle);
        expect(inSight.map(({ short }) => short?.join(' ')).join(' ')).to.include('throat');
      });
});
