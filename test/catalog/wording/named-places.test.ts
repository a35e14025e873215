/** The cautions and the check know the same places. */
import { expect } from '@open-wc/testing';
import { NO_GO_PLACES } from '../../../src/catalog/wording/no-go-places.ts';
import { type CautionCode, caution } from '../../../src/safety/rules/cautions.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { type Row, tests } from './unsafe.ts';

/** The places of each caution, and what is left of it without them: a place more has to come here too. */
const NAMED: readonly (readonly [CautionCode, readonly string[], string])[] = [
  [
    'no-roll-zones',
    ['behind the knee', 'groin', 'high on the inner thigh', 'bone', 'lumpy veins'],
    'Never press ·, in the · or ·. Stay off ·, · and broken skin.',
  ],
  [
    'no-roll-body',
    [
      'joints',
      'spine',
      'ribs',
      'belly',
      'breasts',
      'hollow of the low back',
      'front or side of the neck',
    ],
    'Stay off ·, ·, ·, · and ·. Never press the ·, or the ·.',
  ],
  [
    'head-zones',
    ['eyes', 'inside the mouth', 'the mouth', 'throat', 'just below the ear'],
    'Stay well away from the · and ·. Never press ·, on the · or ·.',
  ],
  [
    'arm-zones',
    ['armpit', 'fold of the elbow', 'collarbone', 'inner upper arm', 'front of the wrist'],
    'Stay out of the · and the ·. Stay off the ·, the · and the ·.',
  ],
  [
    'lower-leg-zones',
    ['shin bone', 'ankle bones', 'bony bump at the outer knee'],
    'Stay off the ·, the · and the ·. Did the heel pop? Then stay off its cord.',
  ],
  [
    'knee-zones',
    ['hollow behind the knee'],
    'Stay out of the ·. A lump there? See a doctor first, as a clot can hide with it.',
  ],
  [
    'thigh-zones',
    ['crease of the groin', 'fold of the knee'],
    'Stay out of the ·. At the back of the thigh, stop above the ·.',
  ],
];

describe('every place that a caution keeps hands off', () => {
  for (const [code, places, rest] of NAMED) {
    it(`${code} → the caution names these places, and no other`, () =>
      expect(places.reduce((text, place) => text.replace(place, '·'), caution(code).text)).to.equal(
        rest,
      ));
    tests(
      'unsafe-text',
      places.map((place): Row => ['massage', `Press ${place}.`]),
      [],
    );
  }

  it('every row of the table → names one of these cautions', () => {
    const codes = NAMED.map(([code]) => code);
    for (const place of atLeast(10, NO_GO_PLACES)) expect(codes).to.include(place.caution);
  });
});
