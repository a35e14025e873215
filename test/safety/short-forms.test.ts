/** The short forms are brief, easy to read, of one form, and those that were agreed; so are their places. */
import { expect } from '@open-wc/testing';
import { answersOf } from '../../src/safety/engine/answers.ts';
import { CAUTIONS, MODALITIES } from '../../src/safety/rules/all/rules.ts';
import { shortFormOf } from '../../src/safety/rules/all/short-forms.ts';
import type { CautionCode } from '../../src/safety/rules/cautions.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import { LATER_USE } from '../../src/safety/rules/later-use.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { type Caution, POSITIONS, type ShortForm } from '../../src/safety/rules/types.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { readingLevel } from '../support/reading-level.ts';
import {
  AGREED_ASKS,
  AGREED_LATER,
  AGREED_POSITIONS,
  AGREED_SHORT_FORMS,
} from './agreed/short-forms.ts';

const LONGEST = 50;
const HIGHEST_GRADE = 6;
const words = (text: string): readonly string[] => text.split(' ');

const cautions = atLeast(115, Object.keys(CAUTIONS) as CautionCode[]).map(
  code => [code, { ...CAUTIONS[code], short: shortFormOf(code) }] as const,
);
// `Object.keys` knows no key types; these are all the keys that the tables have.
const conditions = atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]);
const modalities = atLeast(34, Object.keys(MODALITIES) as Modality[]);
const later = atLeast(6, Object.entries<Caution>(LATER_USE));

/** What is told of every condition for every modality, as a card takes it. */
const answered = conditions.map(condition => {
  const levelFor = answersOf([condition])?.levelFor ?? expect.fail();
  const found = modalities.flatMap(modality => levelFor(modality, undefined).reasons);
  return [condition, atLeast(1, found)] as const;
});

const inOne = (short: ShortForm | undefined): string => (short ?? expect.fail()).join(' ');

/** Every short form that can stand in sight, with what it belongs to. */
const all: readonly (readonly [string, ShortForm | undefined])[] = [
  ...cautions.map(([code, { short }]) => [code, short] as const),
  ...later.map(([purpose, { short }]) => [`later: ${purpose}`, short] as const),
  ...answered.map(([condition, [first]]) => [`ticked: ${condition}`, first?.short] as const),
];

describe('the short forms', () => {
  for (const [name, short] of atLeast(115 + 6 + 27, all)) {
    it(`${name} → a question and an answer of at most ${LONGEST} characters, grade ${HIGHEST_GRADE} at most`, () => {
      expect(short).to.have.length(2);
      const [question, answer] = short ?? expect.fail();
      expect(question).to.match(/^[A-Z0-9].*\?$/);
      expect(answer).to.match(/^[A-Z0-9].*\.$/);
      expect(inOne(short).length).to.be.at.most(LONGEST);
      expect(readingLevel(inOne(short))).to.be.at.most(HIGHEST_GRADE);
    });
  }

  it('all together → grade 6 at most', () => {
    const text = all.map(([, short]) => inOne(short)).join(' ');
    expect(readingLevel(text)).to.be.at.most(HIGHEST_GRADE);
  });

  it('no two cautions say the same in full', () => {
    expect(new Set(cautions.map(([, { text }]) => text)).size).to.equal(cautions.length);
  });

  it('each short form → is shorter than what it stands for', () => {
    for (const [code, { short, text }] of cautions)
      expect(inOne(short).length, code).to.be.below(text.length);
  });

  it('a ticked condition → begins the short form of all that is told of it', () => {
    for (const [condition, found] of answered)
      for (const { short, position, answer } of found) {
        expect(short?.[0]).to.equal(CONDITIONS[condition].asks);
        expect([position, answer]).to.deep.equal(['card', true]);
      }
  });
});

describe('the short forms and positions as they were agreed', () => {
  it('six positions, and each caution in one of them', () => {
    expect(POSITIONS).to.deep.equal(Object.keys(AGREED_POSITIONS));
    const agreed = Object.values(AGREED_POSITIONS).flatMap(words);
    expect(agreed).to.have.length(115);
    expect(agreed).to.have.members(cautions.map(([code]) => code));
  });

  for (const [position, codes] of Object.entries(AGREED_POSITIONS))
    for (const code of words(codes))
      it(`${code} → ${position}`, () => {
        const [, found] = cautions.find(([each]) => each === code) ?? expect.fail();
        expect(found.position).to.equal(position);
      });

  it('what stands in sight on a card → word for word', () => {
    const inSight = cautions.filter(
      ([, { position }]) => position !== 'details' && position !== 'reason',
    );
    expect(inSight).to.have.length(35);
    expect(
      Object.fromEntries(inSight.map(([code, { short }]) => [code, inOne(short)])),
    ).to.deep.equal(AGREED_SHORT_FORMS);
  });

  it('everything critical → on the card, or where something is withheld', () => {
    const critical = cautions.filter(([, { severity }]) => severity === 'critical');
    for (const [code, { position }] of atLeast(27, critical))
      expect(position, code).to.be.oneOf(['card', 'reason']);
  });

  it('a later use of a product for a new injury → word for word, with the full sentence of its caution', () => {
    expect(
      Object.fromEntries(later.map(([purpose, { short }]) => [purpose, inOne(short)])),
    ).to.deep.equal(AGREED_LATER);
    for (const [, { code, text }] of later)
      expect([code, text]).to.deep.equal(['not-on-new-injury', CAUTIONS['not-on-new-injury'].text]);
  });

  it('twenty-seven conditions → word for word, in their order', () => {
    const asks = conditions.map(condition => [condition, CONDITIONS[condition].asks]);
    expect(asks).to.deep.equal(Object.entries(AGREED_ASKS));
  });
});
