/** Whatever an author makes of a word that tells, in the name of a product, of a programme or of a shop, no tool is told of it. */
import { expect } from '@open-wc/testing';
import { selectOf, viewOf } from '../../src/analytics/measured.ts';
import { neutral } from '../../src/analytics/neutral.ts';
import { MUSCLE_NAMES, MUSCLES } from '../../src/catalog/anatomy/muscles.ts';
import { PHASES, REGIONS, ZONES } from '../../src/domain/types.ts';
import { CONDITIONS } from '../../src/safety/rules/conditions.ts';
import { atLeast } from '../support/lists/at-least.ts';

/** Every name that the project has for a muscle, and what it calls places, phases and conditions. */
const NAMES: readonly string[] = [
  ...atLeast(900, [
    ...MUSCLE_NAMES.keys(),
    ...MUSCLES.flatMap(({ latin, aliases }) => [latin, ...aliases]),
  ]),
  ...atLeast(50, [...REGIONS, ...ZONES, ...PHASES, ...Object.keys(CONDITIONS)]),
];

/** Parts of the body and conditions in the words of shops. */
const WORDS: readonly string[] = (
  'ab abs achilles acl ankle ankles arm arms armpit back belly biceps bone bunion buttock calf calves chest child shin-splint ' +
  'clavicle clot delts diabetes dvt elbow eye eyes feet finger fingers foot forearm glute glutes groin hamstring hand ' +
  'hands head headache heart heel heels hernia hip hips itb jaw jaws knee kneecap knees lats leg legs ' +
  'lumbar migraine mouth neck necks numb obliques patella pecs pelvic plantar pregnancy quads ribs rotator-cuff sacral ' +
  'sciatica shin shins shoulder shoulders skin spine surgery tailbone tendon thigh thighs throat ' +
  'thumb toe toes traps triceps vein veins waist weak wrist'
).split(' ');

const latin = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
const joined = (text: string): string =>
  latin(text)
    .toLowerCase()
    .replace(/[^a-z]+/g, '');
const kebab = (text: string): string =>
  latin(text)
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

/**
 * Ordinary words. With some that tell they make what is told where it stands alone: new + arm has warm in it, clot + hose
 * cloth, cross + traps straps, top + lat + exercise plate and latex, low + heel wheel, ab + leather able.
 */
const BEFORE = ['', 'my', 'cold', 'new', 'low', 'cross', 'top', 'warm', '4', 'able'] as const;
const AFTER = ['', 's', 'store', 'hose', 'exercise', 'leather', 'icepack', 'able', '2'] as const;

/** All that can be made of it in a name. */
const made = (word: string): readonly string[] =>
  [joined(word), kebab(word)].flatMap(each =>
    BEFORE.flatMap(before =>
      AFTER.flatMap(after => [
        `${before}${each}${after}`,
        [before, each, after].filter(Boolean).join('-'),
      ]),
    ),
  );

const PLACE = { id: 'pick-1', index: 0 };

describe('what tells on a reader', () => {
  const all = atLeast(1000, [...NAMES, ...WORDS]);

  it('every name, alone and joined with ordinary words → never the id of a product', () => {
    const through = all.filter(name =>
      [name, name.toUpperCase(), ...made(name)].some(id => neutral(id, '') !== ''),
    );
    expect(through).to.deep.equal([]);
    expect(viewOf([{ id: 'coldpackknee', index: 0 }])?.items).to.deep.equal([PLACE]);
  });

  it('… nor the name of a programme or a shop', () => {
    const isTold = (text: string): boolean =>
      ['com', 'co.uk', 'shop', 'etsy.com', 'myshopify.com'].some(end => {
        const told = selectOf(PLACE, text, `www.${text}.${end}`);
        return told?.program !== 'other' || 'shop' in told;
      });
    const through = all.filter(name => made(name).some(isTold));
    expect(through).to.deep.equal([]);
  });

  for (const id of ['legwarmers', 'toespacers', 'eyemask', 'coldpackknee', 'compressionlegs'])
    it(`${id} → its place`, () =>
      expect(selectOf({ id, index: 0 }, 'direct')?.item).to.deep.equal(PLACE));

  for (const host of [
    ...['www.mykneestore.com', 'goodhips.com', 'thebackstore.com', 'myfootdr.com'],
    ...['bestkneebrace.com', 'compressionlegs.com', 'rodilla.example', 'amazon.com.knees.example'],
    ...['knees.etsy.com', 'amazon.knees.example', 'mykneeamazon.com', 'physio.invalid', ''],
  ])
    it(`${host || 'no host'} → the programme alone`, () =>
      expect(selectOf(PLACE, 'direct', host)).to.deep.equal({
        name: 'select',
        item: PLACE,
        program: 'direct',
      }));
});
