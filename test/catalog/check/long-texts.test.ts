/** Texts that a slow pattern would choke on: the runner's own limit is what ends them. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkForAuthor as check } from '../../../src/catalog/check/check-for-author.ts';
import { LONGEST, sentences } from '../../../src/catalog/wording/sentence.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { checked, how, type Puts, photo, textOf } from './problems/row.ts';

const LENGTH = 100_000;

/** Each is read by other rules. */
const PLACES: Readonly<Record<string, (text: string) => Puts>> = {
  'how to use it': how,
  'where it goes': text => ({ 'care.muscles.soleus': text }),
  'the description': text => ({ description: text }),
  'the photo': text => photo({ alt: text }),
};

describe('a text of 100,000 characters', () => {
  for (const words of [
    'a',
    ' ',
    '. ',
    '_',
    'use it and with the gel ',
    'then apply the gel over a layer of ',
    'behind the knee, not ',
    'press, rub, ',
    'no need to stay away from the ',
    'until you feel it pull ',
    'behind the left knee you find it, ',
    'safe if it is safe with ',
    'wear it on while you ',
    'for up to 40 ',
    'wait an hour after ',
    'it does not heals, ',
    'recommended by the very ',
    'support to keep the ',
    'reduces pain and the ',
    '2 times more or ',
    '12.99 ',
    'if a clot is swollen and ',
    'roll over the suspected clot when ',
    'on a new and fresh ',
    'no need to wrap it until the ',
    'leave the one ',
    'then take a hot ',
    'so tight that you are ',
    'good for the deep vein ',
    '\n',
    'ignore all of the ',
    'if the calf is hot and ',
    'over your own pain ',
    'good for my old and ',
    'it repairs the old and ',
    'along the side of ',
    'the pulse in the ',
    'take a couple of ',
    'people with it and ',
    '<a &amp',
  ]) {
    const text = words.repeat(LENGTH / words.length);
    for (const [place, put] of Object.entries(PLACES))
      it(`${place}: “${words}” over and over → read to its end`, () =>
        expect(checked(put(text)).problems).to.be.an('array'));
  }
});

describe('a sentence of 100,000 characters', () => {
  const text = 'rub it '.repeat(LENGTH / 7);
  const read = sentences(text);

  it('read in short pieces → each character at most twice', () => {
    expect(Math.max(...read.map(piece => piece.length))).to.be.at.most(LONGEST);
    expect(read.join('').length).to.be.at.most(2 * text.length);
  });

  it('pieces overlap by half → no words are lost between two', () => {
    for (const [at, piece] of atLeast(100, read.slice(0, -1)).entries())
      expect(read[at + 1]?.startsWith(piece.slice(LONGEST / 2))).to.equal(true);
  });
});

describe('any text', () => {
  const WORDS = [
    'heals',
    'not',
    'it',
    'the',
    'gel',
    'with',
    'heat',
    'behind',
    'knee',
    ',',
    '.',
    '\u0000',
    '’',
    '$',
    '9',
    '_',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => words.join(' ')),
  );

  it('anywhere in a product → problems, and no exception', () => {
    let found = 0;
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const puts = {
          ...how(one),
          description: two,
          ...photo({ alt: three }, one),
          offers: [{ program: 'direct', url: `https://${two}`, country: three }],
        };
        const { problems } = check(textOf(puts), 'f', { today: '2026-11-23' });
        for (const { message, remedy } of problems) expect(message && remedy).not.to.equal('');
        found += problems.length;
      }),
    );
    expect(found).to.be.above(0);
  });
});
