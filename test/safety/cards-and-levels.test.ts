/**
 * A card says the same to everybody as the self-check says to who ticked the condition: what a caution names as a reason
 * not to use a product is withheld then, and what it names as a reason to ask is asked about. Neither is the milder one.
 *
 * What a caution says of whom is written down here by hand, with the words that say it. What it says of a place on the
 * body, of a sign that turns up later or of the time is no condition, and stands in the list below.
 */
import { expect } from '@open-wc/testing';
import { REGIONS } from '../../src/domain/types.ts';
import { regionCautions } from '../../src/safety/engine/region-cautions.ts';
import { CAUTIONS, LEVELS, MODALITIES } from '../../src/safety/rules/all/rules.ts';
import type { CautionCode } from '../../src/safety/rules/cautions.ts';
import type { ConditionCode } from '../../src/safety/rules/conditions.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { atLeast } from '../support/lists/at-least.ts';

/**
 * - `ask`: a doctor has to be asked first
 * - `agree`: not unless a doctor agrees, which is true of what is asked about and of what is withheld
 * - `not`: not at all
 */
type Word = 'ask' | 'agree' | 'not';
type Said = readonly [word: Word, phrase: string, ...conditions: ConditionCode[]];

const SAID: Readonly<Partial<Record<CautionCode, readonly Said[]>>> = {
  'blood-clot': [
    ['not', 'if you might have a blood clot', 'suspected-clot'],
    ['ask', 'ever had one', 'past-clot'],
  ],
  'arm-clot': [['not', 'one arm swollen', 'suspected-clot']],
  'salicylate-label': [
    ['not', 'blood thinners', 'blood-thinners'],
    ['not', 'react to aspirin', 'salicylate-allergy'],
  ],
  'whole-skin': [['not', 'Only on whole skin', 'broken-skin']],
  'gel-ask-first': [
    ['ask', 'Under 12', 'child'],
    ['ask', 'pregnant, breastfeeding', 'pregnancy'],
    ['ask', 'blood thinners', 'blood-thinners'],
  ],
  'cold-ask-first': [
    ['not', 'numb skin', 'numbness'],
    ['not', 'cold ever hurt your skin', 'cold-sensitivity'],
    ['agree', 'Poor blood flow', 'arterial-disease'],
    ['agree', 'a heart problem', 'heart-condition'],
  ],
  'heat-ask-first': [
    ['not', 'numb', 'numbness'],
    ['not', 'broken skin', 'broken-skin'],
    ['ask', 'Poor blood flow', 'arterial-disease'],
    ['ask', 'a heart problem', 'heart-condition'],
    ['ask', 'quick to bleed', 'blood-thinners'],
  ],
  'heat-medicine-patch': [['not', 'patch', 'medicine-patch']],
  'tight-wear-ask-first': [
    ['agree', 'Poor blood flow', 'arterial-disease'],
    ['agree', 'numb skin or feet', 'numbness'],
    ['agree', 'a heart problem', 'heart-condition'],
  ],
  'roll-ask-first': [
    ['ask', 'pregnant', 'pregnancy'],
    ['ask', 'on blood thinners, or quick to bleed', 'blood-thinners'],
    ['ask', 'Weak bones', 'weak-bones'],
    ['ask', 'numb skin', 'numbness'],
  ],
  'not-after-a-pop': [['not', 'go pop', 'suspected-tear-or-fracture']],
  'hold-on': [
    ['agree', 'Poor balance', 'unsteady'],
    ['agree', 'surgery', 'recent-surgery'],
  ],
  'book-not-on-clot': [
    ['not', 'Might there be a blood clot', 'suspected-clot'],
    ['ask', 'Had one before', 'past-clot'],
  ],
  'tape-skin': [
    ['not', 'plasters give you a rash', 'material-allergy'],
    ['not', 'whole, dry skin', 'broken-skin'],
  ],
  'tape-ask-first': [
    ['agree', 'weak heart', 'heart-condition'],
    ['agree', 'kidneys', 'organ-trouble'],
    ['agree', 'cancer', 'cancer'],
    ['agree', 'infection', 'broken-skin'],
    ['agree', 'pregnant', 'pregnancy'],
  ],
  'gun-ask-first': [
    ['ask', 'pacemaker', 'powered-implant'],
    ['ask', 'weak bones', 'weak-bones'],
    ['ask', 'numb skin', 'numbness'],
    ['ask', 'blood thinners', 'blood-thinners'],
    ['ask', 'pregnant', 'pregnancy'],
    ['ask', 'surgery', 'recent-surgery'],
  ],
  'current-never': [
    ['not', 'pacemaker, or with a part in your body that runs on power', 'powered-implant'],
    ['agree', 'Fits', 'epilepsy'],
    ['agree', 'pregnant', 'pregnancy'],
  ],
  'current-skin': [
    ['not', 'whole skin', 'broken-skin'],
    ['not', 'can feel', 'numbness'],
    ['not', 'thick or sore veins', 'varicose-veins', 'thrombophlebitis'],
    ['not', 'cancer', 'cancer'],
  ],
  'cups-ask-first': [
    ['not', 'blood thinners, or if you bleed fast', 'blood-thinners'],
    ['ask', 'numb skin', 'numbness'],
    ['ask', 'pregnant', 'pregnancy'],
  ],
  'spikes-ask-first': [
    ['not', 'numb or thin skin', 'numbness'],
    ['not', 'fits', 'epilepsy'],
    ['not', 'pacemaker', 'powered-implant'],
    ['not', 'weak heart', 'heart-condition'],
    ['not', 'blood thinners', 'blood-thinners'],
    ['not', 'pregnant', 'pregnancy'],
  ],
  'nsaid-never': [
    ['not', 'pregnant', 'pregnancy'],
    ['not', 'aspirin or a pain pill', 'salicylate-allergy'],
  ],
  'nsaid-ask-first': [
    ['not', 'a child', 'child'],
    ['agree', 'An ulcer, asthma', 'organ-trouble'],
    ['agree', 'weak heart', 'heart-condition'],
    ['agree', 'blood thinners', 'blood-thinners'],
  ],
  'herb-ask-first': [
    ['not', 'daisies or ragweed', 'gel-allergy'],
    ['not', 'pregnant', 'pregnancy'],
    ['ask', 'weak liver', 'organ-trouble'],
    ['ask', 'other drugs', 'blood-thinners'],
  ],
  'soak-ask-first': [
    ['not', 'numb feet', 'numbness'],
    ['not', 'a wound or a fever', 'broken-skin'],
    ['ask', 'Pregnant', 'pregnancy'],
    ['ask', 'weak heart', 'heart-condition'],
    ['ask', 'kidneys', 'organ-trouble'],
    ['ask', 'blood pressure', 'high-blood-pressure'],
  ],
  'wax-test': [
    ['not', 'cut, a rash', 'broken-skin'],
    ['not', 'numb skin', 'numbness'],
  ],
  'ice-shock': [
    ['not', 'weak heart', 'heart-condition'],
    ['not', 'high blood pressure', 'high-blood-pressure'],
    ['not', 'fits', 'epilepsy'],
    ['not', 'pregnant', 'pregnancy'],
  ],
  'air-never': [
    ['not', 'with a clot', 'suspected-clot'],
    ['not', 'after a clot in the lungs', 'past-clot'],
    ['not', 'infection', 'broken-skin'],
    ['not', 'break', 'suspected-tear-or-fracture'],
    ['not', 'blood flow is poor', 'arterial-disease'],
    ['not', 'very weak heart', 'heart-condition'],
  ],
  'insole-feet': [
    ['not', 'a sore', 'broken-skin'],
    ['ask', 'Numb feet', 'numbness'],
    ['ask', 'poor blood flow', 'arterial-disease'],
  ],
  'raise-ask-first': [
    ['ask', 'Poor blood flow', 'arterial-disease'],
    ['ask', 'weak heart', 'heart-condition'],
  ],
  'aid-why': [['not', 'no weight', 'suspected-tear-or-fracture']],
  'upside-down': [
    ['not', 'heart or bones', 'heart-condition', 'weak-bones'],
    ['not', 'high eye or blood pressure', 'high-blood-pressure'],
    ['not', 'thinners', 'blood-thinners'],
    ['not', 'baby', 'pregnancy'],
  ],
  'plate-never': [
    ['not', 'a clot', 'suspected-clot', 'past-clot'],
    ['not', 'pacemaker', 'powered-implant'],
    ['not', 'fits', 'epilepsy'],
    ['not', 'a new joint', 'recent-surgery'],
    ['not', 'a break', 'suspected-tear-or-fracture'],
    ['not', 'baby', 'pregnancy'],
  ],
};

/** Words by which a caution names somebody. One that has them and says nothing of a condition is listed below. */
const NAMES_SOMEBODY =
  /pregnan|breastfe|baby|thinner|to bleed|bleed fast|blood flow|short of blood|heart|kidney|liver|pacemaker|\bfits\b|weak bones|cancer|under 12|child|aspirin|plasters|surgery|had a clot|blood clot|blood pressure|diabetes|patch\?|numb skin|numb feet/i;

/** They name a place, a sign or a drug, or tell what to do once it happens. */
const OF_NO_CONDITION: readonly CautionCode[] = [
  'patch-away',
  'herb-not-eaten',
  'boot-by-doctor',
  'over-20-mmhg',
  'knee-zones',
];

/**
 * The card of a leg asks whoever ever had a clot, whatever it holds, and the levels of these call for care alone: their
 * sources let them be spread or stuck on without rubbing. The card is the stricter one there. It is an open point.
 */
const CARD_IS_STRICTER: Readonly<Partial<Record<Modality, readonly ConditionCode[]>>> = {
  'cold-gel': ['past-clot'],
  'warm-gel': ['past-clot'],
  'medicated-patch': ['past-clot'],
  'herbal-rub': ['past-clot'],
  balance: ['past-clot'],
};

const FITS: Readonly<Record<Word, readonly string[]>> = {
  ask: ['ask'],
  agree: ['ask', 'stop'],
  not: ['stop'],
};
const STRICTNESS: readonly Word[] = ['ask', 'agree', 'not'];

// `Object.keys` knows no key types; these are all the keys that the tables have.
const codes = atLeast(113, Object.keys(CAUTIONS) as CautionCode[]);
const modalities = atLeast(34, Object.keys(MODALITIES) as Modality[]);

/** Every caution that a card of it can have, wherever on the body. */
const onCards = (modality: Modality): readonly CautionCode[] => [
  ...new Set([
    ...(MODALITIES[modality].clot ? (['blood-clot'] as const) : []),
    ...REGIONS.flatMap(region => regionCautions(modality, region)),
    ...MODALITIES[modality].cautions,
  ]),
];

describe('what the cards say of a condition, and what the levels say', () => {
  for (const [code, said] of atLeast(30, Object.entries(SAID)))
    it(`${code} → says so in these words`, () => {
      for (const [, phrase] of said) expect(CAUTIONS[code as CautionCode].text).to.include(phrase);
    });

  it('every caution that names somebody → is written down', () => {
    const naming = codes.filter(code => NAMES_SOMEBODY.test(CAUTIONS[code].text));
    const listed: readonly string[] = [...Object.keys(SAID), ...OF_NO_CONDITION];
    expect(atLeast(25, naming).filter(code => !listed.includes(code))).to.deep.equal([]);
  });

  it('“not unless a doctor agrees” → in the caution that is taken for it', () => {
    for (const [code, said] of Object.entries(SAID))
      expect(
        /unless a doctor agrees|A doctor has to say yes/.test(CAUTIONS[code as CautionCode].text),
        code,
      ).to.equal(said.some(([word]) => word === 'agree'));
  });

  for (const modality of modalities)
    it(`${modality} → the same in both`, () => {
      const said = onCards(modality).flatMap(code =>
        (SAID[code] ?? []).flatMap(([word, , ...conditions]) =>
          conditions.map(condition => ({ word, condition })),
        ),
      );
      for (const condition of new Set(said.map(each => each.condition))) {
        const words = said.filter(each => each.condition === condition).map(({ word }) => word);
        const strictest = STRICTNESS.findLast(word => words.includes(word)) ?? expect.fail();
        const { level } = LEVELS[modality][condition];
        const expected = CARD_IS_STRICTER[modality]?.includes(condition)
          ? ['care']
          : FITS[strictest];
        expect(level, `${condition}: the card says “${strictest}”`).to.be.oneOf([...expected]);
      }
    });
});
