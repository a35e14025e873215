import { expect } from '@open-wc/testing';
import { checked, how } from '../check/problems/row.ts';

/** Of a brace, which may be wrapped and warmed: for a gel, there would be other problems as well. */
const saying = (text: string) =>
  checked({ 'care.uses.0.modality': 'brace', ...how(text) }).problems;

const claimsIn = (text: string) =>
  saying(text).map(({ code, message }) => {
    expect(code).to.equal('claim');
    return /^“([^”]+)”/.exec(message)?.[1]?.toLowerCase();
  });

/** Each says something that no source bears out, and the words by which it does. */
const CLAIMS: readonly (readonly [string, ...string[]])[] = [
  // What the seed post says of its products.
  [
    'A recent study showed that it decreased pain 2 times more than ice.',
    'study showed',
    '2 times more than',
  ],
  ['It is better than warm therapy gels and creams.', 'better than warm'],
  ['It can be used to treat the lower leg.', 'to treat'],
  ['The large size allows for total treatment of the soleus muscle.', 'treatment of'],
  ['Use it cold to reduce swelling.', 'reduce swelling'],
  ['Use heat to relax the muscles and increase circulation.', 'increase circulation'],
  [
    'Sleeves are recommended by athletic trainers for shin splints.',
    'recommended by athletic trainers',
  ],
  [
    'It is also recommended by physical therapists and doctors.',
    'recommended by physical therapists',
  ],
  ['It is a great preventative measure.', 'preventative'],
  ['Sleeves are shown to reduce recovery time.', 'shown to reduce', 'reduce recovery'],
  ['It helps by discouraging inflammation.', 'discouraging inflammation'],
  ['Neo G Medical Grade support.', 'medical grade'],
  // Cures.
  ['It heals.', 'heals'],
  ['It helps your calf heal.', 'helps your calf heal'],
  ['Prevents shin splints.', 'prevents'],
  ['Clinically proven.', 'clinically'],
  ['It treats plantar fasciitis.', 'treats'],
  ['A healing balm.', 'healing balm'],
  ['It does not just soothe: it cures.', 'cures'],
  ['It is not only soothing, it heals.', 'heals'],
  ['It does not burn, and it heals.', 'heals'],
  ['It does not burn and heals.', 'heals'],
  ['No doubt it heals.', 'heals'],
  ['Nothing heals like it.', 'heals'],
  ['You never wait, but it cures.', 'cures'],
  // Comparisons, ranks and promises.
  ['3x stronger.', '3x stronger'],
  ['Twice as effective.', 'twice as effective'],
  ['63 percent more than ice.', '63 percent more than'],
  ['It is faster than any pill.', 'faster than any pill'],
  ['FDA approved.', 'fda approved'],
  ['Doctor-recommended.', 'doctor-recommended'],
  ['It is Amazon’s Choice.', 'amazon’s choice'],
  ['Relief guaranteed.', 'guaranteed'],
  ['It has no side effects.', 'no side effects'],
  ['It is completely safe.', 'completely safe'],
  ['Instant relief.', 'instant relief'],
  ['It speeds up recovery.', 'speeds up recovery'],
  ['An anti-inflammatory gel.', 'anti-inflammatory'],
];

/** Each denies it, speaks of the body or of a harm, or only looks like a claim. */
const NO_CLAIMS: readonly string[] = [
  'There is no proof that it heals.',
  'It does not cure, treat or prevent anything.',
  'It never cures, heals or prevents anything.',
  'It has not been proven.',
  'Nobody has shown that it cures.',
  'No study has proven it.',
  'Do not believe that it prevents shin splints.',
  'There is little evidence that it prevents cramps.',
  'It cannot heal a torn muscle.',
  'Nothing is guaranteed.',
  'Ask whether it is FDA approved.',
  'Wait until the skin heals.',
  'While your calf heals, go slowly.',
  'As the muscle heals, do a little more.',
  'Wrap it to prevent a burn.',
  'A strap prevents it from slipping.',
  'Fold the edge to prevent rolling down.',
  'Treat your skin gently.',
  'Find the sore spot and treat it.',
  'Use it 2 times a day, for 10 to 15 minutes.',
  'Wind it round two times more.',
  'A larger pack is better than two small ones.',
  'Less is better than more.',
  'An instant cold pack.',
  'Wear it as shown on the label.',
  'Use it unless your doctor advises otherwise.',
  'Use the strength that your doctor recommended.',
  'It may ease the ache for a while.',
  'Some people find that it helps.',
  'Stop if swelling starts.',
  'A curved handle that is easy to hold.',
  'The shop gives your money back when it does not fit.',
  'Unproven remedies are not on this list.',
];

describe('a claim without a source', () => {
  for (const [text, ...words] of CLAIMS)
    it(`${text} → ${words.join(', ')}`, () =>
      expect(claimsIn(text).sort()).to.deep.equal([...words].sort()));
  for (const text of NO_CLAIMS)
    it(`${text} → nothing`, () => expect(claimsIn(text)).to.deep.equal([]));
});

const appeals = (text: string) => saying(text).map(({ code }) => code);

describe('asking for support', () => {
  for (const text of [
    'Support this blog.',
    'Buying it supports our little site.',
    'It helps keep this website running.',
    'Support my work by shopping here.',
    'Buy me a coffee.',
    'Please use my Amazon links.',
    'Order it through our links.',
  ])
    it(`${text} → appeal`, () => expect(appeals(text)).to.deep.equal(['appeal']));

  for (const text of [
    'It supports the arch.',
    'Support your ankle with a pillow.',
    'It supports my workout.',
    'Read the label on the site of the maker.',
    'Click the buckle shut.',
    'Use this side first.',
  ])
    it(`${text} → nothing`, () => expect(appeals(text)).to.deep.equal([]));
});
